// Written by `cargo xtask generate`. Do not edit.

/// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotesResourceSubscriptionDataBillingModeType {
    /// `classic`
    Classic,
    /// `flexible`
    Flexible,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(QuotesResourceSubscriptionDataBillingModeType {
    Classic = "classic",
    Flexible = "flexible",
});
