// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Expandable, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::InvoiceId;

/// The schema `invoices_resource_from_invoice`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicesResourceFromInvoice {
    /// The relation between this invoice and the cloned invoice
    pub action: String,
    /// The invoice that was cloned.
    pub invoice: Expandable<InvoiceId>,
}

impl Record for InvoicesResourceFromInvoice {
    fn blank() -> Self {
        Self {
            action: blank(),
            invoice: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoices_resource_from_invoice",
            constants: &[],
            fields: &[Field("action", REQUIRED), Field("invoice", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.action,
            _ => &self.invoice,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.action,
            _ => &mut self.invoice,
        }
    }
}

impl std::fmt::Debug for InvoicesResourceFromInvoice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicesResourceFromInvoice);
