// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAmazonPayDetailsResourceFunding;

/// The schema `payment_method_details_payment_record_amazon_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordAmazonPay {
    pub funding: Option<
        Part<
            PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAmazonPayDetailsResourceFunding,
        >,
    >,
    /// The Amazon Pay transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

impl Blank for PaymentMethodDetailsPaymentRecordAmazonPay {
    const BLANK: Self = Self {
        funding: Blank::BLANK,
        transaction_id: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsPaymentRecordAmazonPay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_amazon_pay",
            constants: &[],
            fields: &[Field("funding", OPTIONAL), Field("transaction_id", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.funding,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.funding,
            _ => &mut self.transaction_id,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordAmazonPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordAmazonPay);
