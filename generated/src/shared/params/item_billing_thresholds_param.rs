// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionItems/billing_thresholds`, `PostSubscriptionItemsItem/billing_thresholds`, `PostCustomersCustomerSubscriptions/items[]/billing_thresholds` and 7 more places.
    pub struct ItemBillingThresholdsParam;
}

impl ItemBillingThresholdsParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(usage_gte: i64) -> Self {
        Self(Params::new().with("usage_gte", usage_gte))
    }
}
