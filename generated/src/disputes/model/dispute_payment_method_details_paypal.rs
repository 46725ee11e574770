// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `dispute_payment_method_details_paypal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsPaypal {
    /// The ID of the dispute in PayPal.
    pub case_id: Option<String>,
    /// The reason for the dispute as defined by PayPal
    pub reason_code: Option<String>,
}

impl Blank for DisputePaymentMethodDetailsPaypal {
    const BLANK: Self = Self {
        case_id: Blank::BLANK,
        reason_code: Blank::BLANK,
    };
}

impl Record for DisputePaymentMethodDetailsPaypal {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_payment_method_details_paypal",
            constants: &[],
            fields: &[Field("case_id", NULLABLE), Field("reason_code", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.case_id,
            _ => &self.reason_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.case_id,
            _ => &mut self.reason_code,
        }
    }
}

impl std::fmt::Debug for DisputePaymentMethodDetailsPaypal {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputePaymentMethodDetailsPaypal);
