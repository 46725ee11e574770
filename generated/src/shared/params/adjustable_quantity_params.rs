// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/line_items[]/adjustable_quantity`, `PostCheckoutSessionsSession/line_items[]/adjustable_quantity`, `PostPaymentLinks/line_items[]/adjustable_quantity` and 1 more places.
    pub struct AdjustableQuantityParams;
}

impl AdjustableQuantityParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `maximum`.
    #[inline]
    pub fn maximum(self, maximum: i64) -> Self {
        Self(self.0.with("maximum", maximum))
    }

    /// Sets `minimum`.
    #[inline]
    pub fn minimum(self, minimum: i64) -> Self {
        Self(self.0.with("minimum", minimum))
    }
}
