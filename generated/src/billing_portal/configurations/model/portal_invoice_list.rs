// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `portal_invoice_list`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalInvoiceList {
    /// Whether the feature is enabled.
    pub enabled: bool,
}

impl Blank for PortalInvoiceList {
    const BLANK: Self = Self { enabled: Blank::BLANK };
}

impl Record for PortalInvoiceList {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_invoice_list",
            constants: &[],
            fields: &[Field("enabled", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.enabled
    }
}

impl std::fmt::Debug for PortalInvoiceList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalInvoiceList);
