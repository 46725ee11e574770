// Written by `cargo xtask generate`. Do not edit.

/// The customer submitted reason for why they canceled, if the subscription was canceled explicitly
/// by the user.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancellationDetailsFeedback {
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

stripe_runtime::open_enum!(CancellationDetailsFeedback {
    CustomerService = "customer_service",
    LowQuality = "low_quality",
    MissingFeatures = "missing_features",
    Other = "other",
    SwitchedService = "switched_service",
    TooComplex = "too_complex",
    TooExpensive = "too_expensive",
    Unused = "unused",
});
