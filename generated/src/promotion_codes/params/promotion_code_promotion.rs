// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The promotion referenced by this promotion code.
    ///
    /// Parameters at `PostPromotionCodes/promotion`.
    pub struct PromotionCodePromotion;
}

impl PromotionCodePromotion {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new().with("type", "coupon"))
    }

    /// Sets `coupon`.
    #[inline]
    pub fn coupon(mut self, coupon: impl Into<String>) -> Self {
        self.0.set("coupon", Value::text(coupon));
        self
    }
}

impl Default for PromotionCodePromotion {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
