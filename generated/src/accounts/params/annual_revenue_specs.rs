// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostAccounts/business_profile/annual_revenue`, `PostAccountsAccount/business_profile/annual_revenue`.
    pub struct AnnualRevenueSpecs;
}

impl AnnualRevenueSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        amount: i64,
        currency: impl Into<Currency>,
        fiscal_year_end: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("amount", amount)
                .with("currency", Into::<Currency>::into(currency))
                .with("fiscal_year_end", Value::text(fiscal_year_end)),
        )
    }
}
