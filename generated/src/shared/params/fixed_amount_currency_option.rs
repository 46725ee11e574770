// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CurrencyOptionTaxBehavior;

stripe_runtime::params! {
    /// Parameters at `PostShippingRates/fixed_amount/currency_options{}`, `PostCheckoutSessions/shipping_options[]/shipping_rate_data/fixed_amount/currency_options{}`, `PostCheckoutSessionsSession/shipping_options[]/shipping_rate_data/fixed_amount/currency_options{}` and 2 more places.
    pub struct FixedAmountCurrencyOption;
}

impl FixedAmountCurrencyOption {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64) -> Self {
        Self(Params::new().with("amount", amount))
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: CurrencyOptionTaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }
}
