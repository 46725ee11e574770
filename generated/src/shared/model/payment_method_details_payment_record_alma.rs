// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAlmaDetailsResourceInstallments;

/// The schema `payment_method_details_payment_record_alma`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordAlma {
    pub installments: Option<
        Part<
            PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAlmaDetailsResourceInstallments,
        >,
    >,
    /// The Alma transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

impl Blank for PaymentMethodDetailsPaymentRecordAlma {
    const BLANK: Self = Self {
        installments: Blank::BLANK,
        transaction_id: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsPaymentRecordAlma {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_alma",
            constants: &[],
            fields: &[Field("installments", OPTIONAL), Field("transaction_id", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.installments,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.installments,
            _ => &mut self.transaction_id,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordAlma {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordAlma);
