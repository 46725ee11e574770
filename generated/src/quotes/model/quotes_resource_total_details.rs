// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::QuotesResourceTotalDetailsResourceBreakdown;

/// The schema `quotes_resource_total_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotesResourceTotalDetails {
    /// This is the sum of all the discounts.
    pub amount_discount: i64,
    /// This is the sum of all the shipping amounts.
    pub amount_shipping: Option<i64>,
    /// This is the sum of all the tax amounts.
    pub amount_tax: i64,
    pub breakdown: Option<Part<QuotesResourceTotalDetailsResourceBreakdown>>,
}

impl Blank for QuotesResourceTotalDetails {
    const BLANK: Self = Self {
        amount_discount: Blank::BLANK,
        amount_shipping: Blank::BLANK,
        amount_tax: Blank::BLANK,
        breakdown: Blank::BLANK,
    };
}

impl Record for QuotesResourceTotalDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "quotes_resource_total_details",
            constants: &[],
            fields: &[
                Field("amount_discount", REQUIRED),
                Field("amount_shipping", NULLABLE),
                Field("amount_tax", REQUIRED),
                Field("breakdown", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_discount,
            1 => &self.amount_shipping,
            2 => &self.amount_tax,
            _ => &self.breakdown,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_discount,
            1 => &mut self.amount_shipping,
            2 => &mut self.amount_tax,
            _ => &mut self.breakdown,
        }
    }
}

impl std::fmt::Debug for QuotesResourceTotalDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(QuotesResourceTotalDetails);
