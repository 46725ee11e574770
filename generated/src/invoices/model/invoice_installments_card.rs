// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `invoice_installments_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceInstallmentsCard {
    /// Whether Installments are enabled for this Invoice.
    pub enabled: Option<bool>,
}

impl Blank for InvoiceInstallmentsCard {
    const BLANK: Self = Self { enabled: Blank::BLANK };
}

impl Record for InvoiceInstallmentsCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_installments_card",
            constants: &[],
            fields: &[Field("enabled", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.enabled
    }
}

impl std::fmt::Debug for InvoiceInstallmentsCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoiceInstallmentsCard);
