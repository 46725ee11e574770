// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params};

stripe_runtime::params! {
    /// Parameters at `PostAccounts/business_profile/monthly_estimated_revenue`, `PostAccountsAccount/business_profile/monthly_estimated_revenue`.
    pub struct MonthlyEstimatedRevenueSpecs;
}

impl MonthlyEstimatedRevenueSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, currency: impl Into<Currency>) -> Self {
        Self(
            Params::new()
                .with("amount", amount)
                .with("currency", Into::<Currency>::into(currency)),
        )
    }
}
