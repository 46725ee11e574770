// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_payment_record_afterpay_clearpay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordAfterpayClearpay {
    /// The Afterpay order ID associated with this payment intent.
    pub order_id: Option<String>,
    /// Order identifier shown to the merchant in Afterpay's online portal.
    pub reference: Option<String>,
}

impl Blank for PaymentMethodDetailsPaymentRecordAfterpayClearpay {
    const BLANK: Self = Self {
        order_id: Blank::BLANK,
        reference: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsPaymentRecordAfterpayClearpay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_afterpay_clearpay",
            constants: &[],
            fields: &[Field("order_id", NULLABLE), Field("reference", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.order_id,
            _ => &self.reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.order_id,
            _ => &mut self.reference,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordAfterpayClearpay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordAfterpayClearpay);
