// Written by `cargo xtask generate`. Do not edit.
//! What is in `features.subscription_cancel.cancellation_reason` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).

/// The values of `features.subscription_cancel.cancellation_reason.options[]` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration), `features[subscription_cancel][cancellation_reason][options][]` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create) and one more place.
#[non_exhaustive]
pub enum Option {
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

rt::open_enum!(Option {
    CustomerService = "customer_service",
    LowQuality = "low_quality",
    MissingFeatures = "missing_features",
    Other = "other",
    SwitchedService = "switched_service",
    TooComplex = "too_complex",
    TooExpensive = "too_expensive",
    Unused = "unused",
});
