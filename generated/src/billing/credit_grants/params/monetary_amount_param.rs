// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params};

stripe_runtime::params! {
    /// Parameters at `PostBillingCreditGrants/amount/monetary`.
    pub struct MonetaryAmountParam;
}

impl MonetaryAmountParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(currency: impl Into<Currency>, value: i64) -> Self {
        Self(
            Params::new()
                .with("currency", Into::<Currency>::into(currency))
                .with("value", value),
        )
    }
}
