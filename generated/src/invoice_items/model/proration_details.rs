// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{DiscountsResourceDiscountAmount, InvoiceItemProrationCreditedItems};

/// The schema `proration_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProrationDetails {
    /// For a credit proration, links to the debit invoice line items or invoice item that the credit
    /// applies to.
    pub credited_items: Option<Part<InvoiceItemProrationCreditedItems>>,
    /// Discount amounts applied when the proration was created.
    pub discount_amounts: Vec<DiscountsResourceDiscountAmount>,
}

impl Blank for ProrationDetails {
    const BLANK: Self = Self {
        credited_items: Blank::BLANK,
        discount_amounts: Blank::BLANK,
    };
}

impl Record for ProrationDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "proration_details",
            constants: &[],
            fields: &[
                Field("credited_items", NULLABLE),
                Field("discount_amounts", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.credited_items,
            _ => &self.discount_amounts,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.credited_items,
            _ => &mut self.discount_amounts,
        }
    }
}

impl std::fmt::Debug for ProrationDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ProrationDetails);
