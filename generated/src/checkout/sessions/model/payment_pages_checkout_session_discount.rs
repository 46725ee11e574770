// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::{CouponId, PromotionCodeId};

/// The schema `payment_pages_checkout_session_discount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionDiscount {
    /// Coupon attached to the Checkout Session.
    pub coupon: Option<Expandable<CouponId>>,
    /// Promotion code attached to the Checkout Session.
    pub promotion_code: Option<Expandable<PromotionCodeId>>,
}

impl Blank for PaymentPagesCheckoutSessionDiscount {
    const BLANK: Self = Self {
        coupon: Blank::BLANK,
        promotion_code: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionDiscount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_discount",
            constants: &[],
            fields: &[Field("coupon", NULLABLE), Field("promotion_code", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.coupon,
            _ => &self.promotion_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.coupon,
            _ => &mut self.promotion_code,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionDiscount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionDiscount);
