// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::Discount;

/// The schema `line_items_discount_amount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemsDiscountAmount {
    /// The amount discounted.
    pub amount: i64,
    pub discount: Part<Discount>,
}

impl Record for LineItemsDiscountAmount {
    fn blank() -> Self {
        Self {
            amount: blank(),
            discount: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "line_items_discount_amount",
            constants: &[],
            fields: &[Field("amount", REQUIRED), Field("discount", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            _ => &self.discount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.discount,
        }
    }
}

impl std::fmt::Debug for LineItemsDiscountAmount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(LineItemsDiscountAmount);
