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
    pub fn maximum(self, maximum: i64) -> Self {
        Self(self.0.with("maximum", maximum))
    }

    /// Sets `minimum`.
    #[inline]
    pub fn minimum(self, minimum: i64) -> Self {
        Self(self.0.with("minimum", minimum))
    }

    /// Sets `preset`.
    #[inline]
    pub fn preset(self, preset: i64) -> Self {
        Self(self.0.with("preset", preset))
    }
}
