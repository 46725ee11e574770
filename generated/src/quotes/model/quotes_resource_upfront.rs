// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, List, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{Item, QuotesResourceTotalDetails};

/// The schema `quotes_resource_upfront`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotesResourceUpfront {
    /// Total before any discounts or taxes are applied.
    pub amount_subtotal: i64,
    /// Total after discounts and taxes are applied.
    pub amount_total: i64,
    /// The line items that will appear on the next invoice after this quote is accepted. This does not
    /// include pending invoice items that exist on the customer but may still be included in the next
    /// invoice.
    pub line_items: Option<List<Item>>,
    pub total_details: QuotesResourceTotalDetails,
}

impl Blank for QuotesResourceUpfront {
    const BLANK: Self = Self {
        amount_subtotal: Blank::BLANK,
        amount_total: Blank::BLANK,
        line_items: Blank::BLANK,
        total_details: Blank::BLANK,
    };
}

impl Record for QuotesResourceUpfront {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "quotes_resource_upfront",
            constants: &[],
            fields: &[
                Field("amount_subtotal", REQUIRED),
                Field("amount_total", REQUIRED),
                Field("line_items", OPTIONAL),
                Field("total_details", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_subtotal,
            1 => &self.amount_total,
            2 => &self.line_items,
            _ => &self.total_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_subtotal,
            1 => &mut self.amount_total,
            2 => &mut self.line_items,
            _ => &mut self.total_details,
        }
    }
}

impl std::fmt::Debug for QuotesResourceUpfront {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(QuotesResourceUpfront);
