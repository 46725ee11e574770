// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostBillingPortalConfigurations/features/subscription_cancel/cancellation_reason/options[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionCancellationReasonCreationParamOption {
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

stripe_runtime::open_enum!(SubscriptionCancellationReasonCreationParamOption {
    CustomerService = "customer_service",
    LowQuality = "low_quality",
    MissingFeatures = "missing_features",
    Other = "other",
    SwitchedService = "switched_service",
    TooComplex = "too_complex",
    TooExpensive = "too_expensive",
    Unused = "unused",
});
