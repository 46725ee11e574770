// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Settings for price localization with
    /// [Adaptive Pricing](https://docs.stripe.com/payments/checkout/adaptive-pricing).
    ///
    /// Parameters at `PostCheckoutSessions/adaptive_pricing`.
    pub struct AdaptivePricingParams;
}

impl AdaptivePricingParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
    }
}

impl Default for AdaptivePricingParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
