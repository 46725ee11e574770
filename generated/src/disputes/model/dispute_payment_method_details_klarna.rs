// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// The schema `dispute_payment_method_details_klarna`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsKlarna {
    /// Chargeback loss reason mapped by Stripe from Klarna's chargeback loss reason
    pub chargeback_loss_reason_code: Option<String>,
    /// The reason for the dispute as defined by Klarna
    pub reason_code: Option<String>,
}

impl Blank for DisputePaymentMethodDetailsKlarna {
    const BLANK: Self = Self {
        chargeback_loss_reason_code: Blank::BLANK,
        reason_code: Blank::BLANK,
    };
}

impl Record for DisputePaymentMethodDetailsKlarna {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_payment_method_details_klarna",
            constants: &[],
            fields: &[
                Field("chargeback_loss_reason_code", OPTIONAL),
                Field("reason_code", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.chargeback_loss_reason_code,
            _ => &self.reason_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.chargeback_loss_reason_code,
            _ => &mut self.reason_code,
        }
    }
}

impl std::fmt::Debug for DisputePaymentMethodDetailsKlarna {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputePaymentMethodDetailsKlarna);
