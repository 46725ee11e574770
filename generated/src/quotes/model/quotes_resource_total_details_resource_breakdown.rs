// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::{LineItemsDiscountAmount, LineItemsTaxAmount};

/// The schema `quotes_resource_total_details_resource_breakdown`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotesResourceTotalDetailsResourceBreakdown {
    /// The aggregated discounts.
    pub discounts: Vec<LineItemsDiscountAmount>,
    /// The aggregated tax amounts by rate.
    pub taxes: Vec<LineItemsTaxAmount>,
}

impl Blank for QuotesResourceTotalDetailsResourceBreakdown {
    const BLANK: Self = Self {
        discounts: Blank::BLANK,
        taxes: Blank::BLANK,
    };
}

impl Record for QuotesResourceTotalDetailsResourceBreakdown {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "quotes_resource_total_details_resource_breakdown",
            constants: &[],
            fields: &[Field("discounts", REQUIRED), Field("taxes", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.discounts,
            _ => &self.taxes,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.discounts,
            _ => &mut self.taxes,
        }
    }
}

impl std::fmt::Debug for QuotesResourceTotalDetailsResourceBreakdown {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(QuotesResourceTotalDetailsResourceBreakdown);
