// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/optional_items[]/adjustable_quantity`, `PostPaymentLinks/optional_items[]/adjustable_quantity`, `PostPaymentLinksPaymentLink/optional_items[]/adjustable_quantity`.
    pub struct OptionalItemAdjustableQuantityParams;
}

impl OptionalItemAdjustableQuantityParams {
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
