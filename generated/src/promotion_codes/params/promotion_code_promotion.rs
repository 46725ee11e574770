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
    pub fn coupon(self, coupon: impl Into<String>) -> Self {
        Self(self.0.with("coupon", Value::text(coupon)))
    }
}

impl Default for PromotionCodePromotion {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
