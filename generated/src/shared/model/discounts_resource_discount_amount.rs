// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Expandable, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::DiscountId;

/// The schema `discounts_resource_discount_amount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountsResourceDiscountAmount {
    /// The amount, in cents (or local equivalent), of the discount.
    pub amount: i64,
    /// The discount that was applied to get this discount amount.
    pub discount: Expandable<DiscountId>,
}

impl Record for DiscountsResourceDiscountAmount {
    fn blank() -> Self {
        Self {
            amount: blank(),
            discount: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "discounts_resource_discount_amount",
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

impl std::fmt::Debug for DiscountsResourceDiscountAmount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DiscountsResourceDiscountAmount);
