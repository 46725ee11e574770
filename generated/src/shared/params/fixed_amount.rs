// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params, Value};
use crate::FixedAmountCurrencyOption;

stripe_runtime::params! {
    /// Describes a fixed amount to charge for shipping. Must be present if type is `fixed_amount`.
    ///
    /// Parameters at `PostShippingRates/fixed_amount`, `PostCheckoutSessions/shipping_options[]/shipping_rate_data/fixed_amount`, `PostCheckoutSessionsSession/shipping_options[]/shipping_rate_data/fixed_amount` and 2 more places.
    pub struct FixedAmount;
}

impl FixedAmount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, currency: impl Into<Currency>) -> Self {
        Self(
            Params::new()
                .with("amount", amount)
                .with("currency", Into::<Currency>::into(currency)),
        )
    }

    /// Sets `currency_options`.
    #[inline]
    pub fn currency_options(
        self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, FixedAmountCurrencyOption),
        >,
    ) -> Self {
        Self(self.0.with("currency_options", Value::map(currency_options)))
    }
}
