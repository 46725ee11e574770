// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CancellationDetailsFeedback;

stripe_runtime::params! {
    /// Details about why this subscription was cancelled
    ///
    /// Parameters at `DeleteSubscriptionsSubscriptionExposedId/cancellation_details`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/cancellation_details`, `PostSubscriptionsSubscriptionExposedId/cancellation_details`.
    pub struct CancellationDetailsParam;
}

impl CancellationDetailsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `comment`.
    #[inline]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.0.set("comment", Value::text(comment));
        self
    }

    /// Clears `comment`: unsets what is stored.
    #[inline]
    pub fn clear_comment(mut self) -> Self {
        self.0.clear("comment");
        self
    }

    /// Sets `feedback`.
    #[inline]
    pub fn feedback(mut self, feedback: CancellationDetailsFeedback) -> Self {
        self.0.set("feedback", feedback);
        self
    }

    /// Clears `feedback`: unsets what is stored.
    #[inline]
    pub fn clear_feedback(mut self) -> Self {
        self.0.clear("feedback");
        self
    }
}

impl Default for CancellationDetailsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
