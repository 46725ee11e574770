// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostPaymentIntents/payment_method_options/card/mandate_options/interval`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentIntentParamMandateOptionsInterval {
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

stripe_runtime::open_enum!(PaymentIntentParamMandateOptionsInterval {
    Day = "day",
    Month = "month",
    Sporadic = "sporadic",
    Week = "week",
    Year = "year",
});
