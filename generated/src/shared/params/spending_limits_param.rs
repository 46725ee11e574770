// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{IssuingCardSpendingLimitCategory, IssuingCardSpendingLimitInterval};

stripe_runtime::params! {
    /// Parameters at `PostIssuingCardholders/spending_controls/spending_limits[]`, `PostIssuingCardholdersCardholder/spending_controls/spending_limits[]`, `PostIssuingCards/spending_controls/spending_limits[]` and 1 more places.
    pub struct SpendingLimitsParam;
}

impl SpendingLimitsParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, interval: IssuingCardSpendingLimitInterval) -> Self {
        Self(Params::new().with("amount", amount).with("interval", interval))
    }

    /// Sets `categories`.
    #[inline]
    pub fn categories(
        mut self,
        categories: impl IntoIterator<Item = IssuingCardSpendingLimitCategory>,
    ) -> Self {
        self.0.set("categories", Value::list(categories));
        self
    }
}
