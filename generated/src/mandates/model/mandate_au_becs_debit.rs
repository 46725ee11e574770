// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `mandate_au_becs_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateAuBecsDebit {
    /// The URL of the mandate. This URL generally contains sensitive information about the customer and
    /// should be shared with them exclusively.
    pub url: String,
}

impl Blank for MandateAuBecsDebit {
    const BLANK: Self = Self { url: Blank::BLANK };
}

impl Record for MandateAuBecsDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "mandate_au_becs_debit",
            constants: &[],
            fields: &[Field("url", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.url
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.url
    }
}

impl std::fmt::Debug for MandateAuBecsDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(MandateAuBecsDebit);
