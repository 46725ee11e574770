// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// When set, provides configuration for the amount to be adjusted by the customer during Checkout
    /// Sessions and Payment Links.
    ///
    /// Parameters at `PostPrices/custom_unit_amount`, `PostPrices/currency_options{}/custom_unit_amount`, `PostPricesPrice/currency_options{}/custom_unit_amount` and 2 more places.
    pub struct CustomUnitAmountParams;
}

impl CustomUnitAmountParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `maximum`.
    #[inline]
    pub fn maximum(mut self, maximum: i64) -> Self {
        self.0.set("maximum", maximum);
        self
    }

    /// Sets `minimum`.
    #[inline]
    pub fn minimum(mut self, minimum: i64) -> Self {
        self.0.set("minimum", minimum);
        self
    }

    /// Sets `preset`.
    #[inline]
    pub fn preset(mut self, preset: i64) -> Self {
        self.0.set("preset", preset);
        self
    }
}
