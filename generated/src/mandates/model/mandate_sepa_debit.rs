// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `mandate_sepa_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateSepaDebit {
    /// The unique reference of the mandate.
    pub reference: String,
    /// The URL of the mandate. This URL generally contains sensitive information about the customer and
    /// should be shared with them exclusively.
    pub url: String,
}

impl Blank for MandateSepaDebit {
    const BLANK: Self = Self {
        reference: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for MandateSepaDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "mandate_sepa_debit",
            constants: &[],
            fields: &[Field("reference", REQUIRED), Field("url", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.reference,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for MandateSepaDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(MandateSepaDebit);
