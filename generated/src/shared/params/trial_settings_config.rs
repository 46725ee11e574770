// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::EndBehaviorParams;

stripe_runtime::params! {
    /// Settings related to subscription trials.
    ///
    /// Parameters at `PostCustomersCustomerSubscriptions/trial_settings`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/trial_settings`, `PostSubscriptions/trial_settings` and 4 more places.
    pub struct TrialSettingsConfig;
}

impl TrialSettingsConfig {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(end_behavior: EndBehaviorParams) -> Self {
        Self(Params::new().with("end_behavior", end_behavior))
    }
}
