// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};
use crate::SubscriptionsResourcePauseCollectionBehavior;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptionsSubscriptionExposedId/pause_collection`, `PostSubscriptionsSubscriptionExposedId/pause_collection`.
    pub struct PauseCollectionParam;
}

impl PauseCollectionParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(behavior: SubscriptionsResourcePauseCollectionBehavior) -> Self {
        Self(Params::new().with("behavior", behavior))
    }

    /// Sets `resumes_at`.
    #[inline]
    pub fn resumes_at(mut self, resumes_at: impl Into<Timestamp>) -> Self {
        self.0.set("resumes_at", Into::<Timestamp>::into(resumes_at));
        self
    }
}
