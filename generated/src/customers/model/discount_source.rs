// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::CouponId;

/// The schema `discount_source`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountSource {
    /// The coupon that was redeemed to create this discount.
    pub coupon: Option<Expandable<CouponId>>,
}

impl Blank for DiscountSource {
    const BLANK: Self = Self { coupon: Blank::BLANK };
}

impl Record for DiscountSource {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "discount_source",
            constants: &[("type", Constant::Str("coupon"))],
            fields: &[Field("coupon", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.coupon
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.coupon
    }
}

impl std::fmt::Debug for DiscountSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DiscountSource);
