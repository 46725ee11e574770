// Written by `cargo xtask generate`. Do not edit.
//! What is in `cancellation_details` of [`Subscription`](crate::Subscription).

#[cfg(feature = "customers")]
/// The customer submitted reason for why they canceled, if the subscription was canceled explicitly
/// by the user.
#[non_exhaustive]
pub enum Feedback {
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

#[cfg(feature = "customers")]
rt::open_enum!(Feedback {
    CustomerService = "customer_service",
    LowQuality = "low_quality",
    MissingFeatures = "missing_features",
    Other = "other",
    SwitchedService = "switched_service",
    TooComplex = "too_complex",
    TooExpensive = "too_expensive",
    Unused = "unused",
});

#[cfg(feature = "subscriptions")]
/// Why this subscription was canceled.
#[non_exhaustive]
pub enum Reason {
    /// `canceled_by_retention_policy`
    CanceledByRetentionPolicy,
    /// `cancellation_requested`
    CancellationRequested,
    /// `payment_disputed`
    PaymentDisputed,
    /// `payment_failed`
    PaymentFailed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "subscriptions")]
rt::open_enum!(Reason {
    CanceledByRetentionPolicy = "canceled_by_retention_policy",
    CancellationRequested = "cancellation_requested",
    PaymentDisputed = "payment_disputed",
    PaymentFailed = "payment_failed",
});
