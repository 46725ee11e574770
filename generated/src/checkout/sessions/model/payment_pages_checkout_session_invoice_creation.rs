// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::PaymentPagesCheckoutSessionInvoiceSettings;

/// The schema `payment_pages_checkout_session_invoice_creation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionInvoiceCreation {
    /// Indicates whether invoice creation is enabled for the Checkout Session.
    pub enabled: bool,
    pub invoice_data: Part<PaymentPagesCheckoutSessionInvoiceSettings>,
}

impl Record for PaymentPagesCheckoutSessionInvoiceCreation {
    fn blank() -> Self {
        Self {
            enabled: blank(),
            invoice_data: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_invoice_creation",
            constants: &[],
            fields: &[Field("enabled", REQUIRED), Field("invoice_data", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enabled,
            _ => &self.invoice_data,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.invoice_data,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionInvoiceCreation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionInvoiceCreation);
