// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptionsSubscriptionExposedId/pause_collection`, `PostSubscriptionsSubscriptionExposedId/pause_collection`.
    pub struct PauseCollectionParam;
}

impl PauseCollectionParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(behavior: PauseCollectionParamBehavior) -> Self {
        Self(Params::new().with("behavior", behavior))
    }

    /// Sets `resumes_at`.
    #[inline]
    pub fn resumes_at(self, resumes_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("resumes_at", Into::<Timestamp>::into(resumes_at)))
    }
}

/// The values of `PostCustomersCustomerSubscriptionsSubscriptionExposedId/pause_collection/behavior`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PauseCollectionParamBehavior {
    /// `keep_as_draft`
    KeepAsDraft,
    /// `mark_uncollectible`
    MarkUncollectible,
    /// `void`
    Void,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PauseCollectionParamBehavior {
    KeepAsDraft = "keep_as_draft",
    MarkUncollectible = "mark_uncollectible",
    Void = "void",
});
