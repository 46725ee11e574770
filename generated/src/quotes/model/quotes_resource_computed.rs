// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{QuotesResourceRecurring, QuotesResourceUpfront};

/// The schema `quotes_resource_computed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotesResourceComputed {
    /// The definitive totals and line items the customer will be charged on a recurring basis. Takes
    /// into account the line items with recurring prices and discounts with `duration=forever` coupons
    /// only. Defaults to `null` if no inputted line items with recurring prices.
    pub recurring: Option<Part<QuotesResourceRecurring>>,
    pub upfront: Part<QuotesResourceUpfront>,
}

impl Record for QuotesResourceComputed {
    fn blank() -> Self {
        Self {
            recurring: blank(),
            upfront: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "quotes_resource_computed",
            constants: &[],
            fields: &[Field("recurring", NULLABLE), Field("upfront", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.recurring,
            _ => &self.upfront,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.recurring,
            _ => &mut self.upfront,
        }
    }
}

impl std::fmt::Debug for QuotesResourceComputed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(QuotesResourceComputed);
