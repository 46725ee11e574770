// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::MissingPaymentMethod;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/trial_settings/end_behavior`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/trial_settings/end_behavior`, `PostSubscriptions/trial_settings/end_behavior` and 4 more places.
    pub struct EndBehaviorParams;
}

impl EndBehaviorParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(missing_payment_method: MissingPaymentMethod) -> Self {
        Self(Params::new().with("missing_payment_method", missing_payment_method))
    }
}
