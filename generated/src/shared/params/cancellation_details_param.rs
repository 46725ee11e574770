// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

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
    pub fn comment(self, comment: impl Into<String>) -> Self {
        Self(self.0.with("comment", Value::text(comment)))
    }

    /// Clears `comment`: unsets what is stored.
    #[inline]
    pub fn clear_comment(self) -> Self {
        Self(self.0.cleared("comment"))
    }

    /// Sets `feedback`.
    #[inline]
    pub fn feedback(self, feedback: CancellationDetailsParamFeedback) -> Self {
        Self(self.0.with("feedback", feedback))
    }

    /// Clears `feedback`: unsets what is stored.
    #[inline]
    pub fn clear_feedback(self) -> Self {
        Self(self.0.cleared("feedback"))
    }
}

impl Default for CancellationDetailsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `DeleteSubscriptionsSubscriptionExposedId/cancellation_details/feedback`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancellationDetailsParamFeedback {
    /// `customer_service`
    CustomerService,
    /// `low_quality`
    LowQuality,
    /// `missing_features`
    MissingFeatures,
    /// `other`
    Other,
    /// `switched_service`
    SwitchedService,
    /// `too_complex`
    TooComplex,
    /// `too_expensive`
    TooExpensive,
    /// `unused`
    Unused,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CancellationDetailsParamFeedback {
    CustomerService = "customer_service",
    LowQuality = "low_quality",
    MissingFeatures = "missing_features",
    Other = "other",
    SwitchedService = "switched_service",
    TooComplex = "too_complex",
    TooExpensive = "too_expensive",
    Unused = "unused",
});
