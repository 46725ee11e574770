// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::{CouponId, DiscountId, PromotionCodeId};

/// The schema `discounts_resource_stackable_discount_with_discount_end`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountsResourceStackableDiscountWithDiscountEnd {
    /// ID of the coupon to create a new discount for.
    pub coupon: Option<Expandable<CouponId>>,
    /// ID of an existing discount on the object (or one of its ancestors) to reuse.
    pub discount: Option<Expandable<DiscountId>>,
    /// ID of the promotion code to create a new discount for.
    pub promotion_code: Option<Expandable<PromotionCodeId>>,
}

impl Blank for DiscountsResourceStackableDiscountWithDiscountEnd {
    const BLANK: Self = Self {
        coupon: Blank::BLANK,
        discount: Blank::BLANK,
        promotion_code: Blank::BLANK,
    };
}

impl Record for DiscountsResourceStackableDiscountWithDiscountEnd {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "discounts_resource_stackable_discount_with_discount_end",
            constants: &[],
            fields: &[
                Field("coupon", NULLABLE),
                Field("discount", NULLABLE),
                Field("promotion_code", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.coupon,
            1 => &self.discount,
            _ => &self.promotion_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.coupon,
            1 => &mut self.discount,
            _ => &mut self.promotion_code,
        }
    }
}

impl std::fmt::Debug for DiscountsResourceStackableDiscountWithDiscountEnd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DiscountsResourceStackableDiscountWithDiscountEnd);
