// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::PaymentLinksResourceTaxIdCollectionRequired;

/// The schema `payment_links_resource_tax_id_collection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceTaxIdCollection {
    /// Indicates whether tax ID collection is enabled for the session.
    pub enabled: bool,
    pub required: PaymentLinksResourceTaxIdCollectionRequired,
}

impl Blank for PaymentLinksResourceTaxIdCollection {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        required: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceTaxIdCollection {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_tax_id_collection",
            constants: &[],
            fields: &[Field("enabled", REQUIRED), Field("required", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enabled,
            _ => &self.required,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.required,
        }
    }
}

impl std::fmt::Debug for PaymentLinksResourceTaxIdCollection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceTaxIdCollection);
