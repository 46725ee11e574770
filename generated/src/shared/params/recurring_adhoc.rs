// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreatePlanInterval;

stripe_runtime::params! {
    /// Parameters at `PostProducts/default_price_data/recurring`, `PostSubscriptionItems/price_data/recurring`, `PostSubscriptionItemsItem/price_data/recurring` and 13 more places.
    pub struct RecurringAdhoc;
}

impl RecurringAdhoc {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(interval: CreatePlanInterval) -> Self {
        Self(Params::new().with("interval", interval))
    }

    /// Sets `interval_count`.
    #[inline]
    pub fn interval_count(self, interval_count: i64) -> Self {
        Self(self.0.with("interval_count", interval_count))
    }
}
