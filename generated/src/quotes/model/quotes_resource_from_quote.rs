// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Expandable, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::QuoteId;

/// The schema `quotes_resource_from_quote`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotesResourceFromQuote {
    /// Whether this quote is a revision of a different quote.
    pub is_revision: bool,
    /// The quote that was cloned.
    pub quote: Expandable<QuoteId>,
}

impl Record for QuotesResourceFromQuote {
    fn blank() -> Self {
        Self {
            is_revision: blank(),
            quote: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "quotes_resource_from_quote",
            constants: &[],
            fields: &[Field("is_revision", REQUIRED), Field("quote", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.is_revision,
            _ => &self.quote,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.is_revision,
            _ => &mut self.quote,
        }
    }
}

impl std::fmt::Debug for QuotesResourceFromQuote {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(QuotesResourceFromQuote);
