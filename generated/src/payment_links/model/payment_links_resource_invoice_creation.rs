// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::PaymentLinksResourceInvoiceSettings;

/// The schema `payment_links_resource_invoice_creation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceInvoiceCreation {
    /// Enable creating an invoice on successful payment.
    pub enabled: bool,
    /// Configuration for the invoice. Default invoice values will be used if unspecified.
    pub invoice_data: Option<Part<PaymentLinksResourceInvoiceSettings>>,
}

impl Blank for PaymentLinksResourceInvoiceCreation {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        invoice_data: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceInvoiceCreation {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_invoice_creation",
            constants: &[],
            fields: &[Field("enabled", REQUIRED), Field("invoice_data", NULLABLE)],
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

impl std::fmt::Debug for PaymentLinksResourceInvoiceCreation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceInvoiceCreation);
