// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `coupon_applies_to`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponAppliesTo {
    /// A list of product IDs this coupon applies to
    pub products: Vec<String>,
}

impl Blank for CouponAppliesTo {
    const BLANK: Self = Self { products: Blank::BLANK };
}

impl Record for CouponAppliesTo {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "coupon_applies_to",
            constants: &[],
            fields: &[Field("products", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.products
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.products
    }
}

impl std::fmt::Debug for CouponAppliesTo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CouponAppliesTo);
