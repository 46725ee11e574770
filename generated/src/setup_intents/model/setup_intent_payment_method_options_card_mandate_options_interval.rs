// Written by `cargo xtask generate`. Do not edit.

/// Specifies payment frequency. One of `day`, `week`, `month`, `year`, or `sporadic`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsCardMandateOptionsInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `sporadic`
    Sporadic,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SetupIntentPaymentMethodOptionsCardMandateOptionsInterval {
    Day = "day",
    Month = "month",
    Sporadic = "sporadic",
    Week = "week",
    Year = "year",
});
