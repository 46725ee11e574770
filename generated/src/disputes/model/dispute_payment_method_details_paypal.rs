// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, NULLABLE, Place, Record, Shape, blank, debug};

/// The schema `dispute_payment_method_details_paypal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsPaypal {
    /// The ID of the dispute in PayPal.
    pub case_id: Option<String>,
    /// The reason for the dispute as defined by PayPal
    pub reason_code: Option<String>,
}

impl Record for DisputePaymentMethodDetailsPaypal {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_payment_method_details_paypal",
            constants: &[],
            fields: &[Field("case_id", NULLABLE), Field("reason_code", NULLABLE)],
        }
    }

    fn blank() -> Self {
        Self {
            case_id: blank(),
            reason_code: blank(),
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
