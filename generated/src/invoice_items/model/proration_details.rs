// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Decode, Encode, Field, NULLABLE, REQUIRED, Record, Shape, blank, debug,
};
use crate::{DiscountsResourceDiscountAmount, InvoiceItemProrationCreditedItems};

/// The schema `proration_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProrationDetails {
    /// For a credit proration, links to the debit invoice line items or invoice item that the credit
    /// applies to.
    pub credited_items: Option<Box<InvoiceItemProrationCreditedItems>>,
    /// Discount amounts applied when the proration was created.
    pub discount_amounts: Vec<DiscountsResourceDiscountAmount>,
}

impl Record for ProrationDetails {
    const SHAPE: &'static Shape = &Shape {
        name: "proration_details",
        constants: &[],
        fields: &[Field("credited_items", NULLABLE), Field("discount_amounts", REQUIRED)],
    };
    fn blank() -> Self {
        Self {
            credited_items: blank(),
            discount_amounts: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            0 => &self.credited_items,
            _ => &self.discount_amounts,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
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
