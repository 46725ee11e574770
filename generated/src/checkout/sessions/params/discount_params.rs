// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/discounts[]`.
    pub struct DiscountParams;
}

impl DiscountParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `coupon`.
    #[inline]
    pub fn coupon(self, coupon: impl Into<String>) -> Self {
        Self(self.0.with("coupon", Value::text(coupon)))
    }

    /// Sets `promotion_code`.
    #[inline]
    pub fn promotion_code(self, promotion_code: impl Into<String>) -> Self {
        Self(self.0.with("promotion_code", Value::text(promotion_code)))
    }
}

impl Default for DiscountParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
