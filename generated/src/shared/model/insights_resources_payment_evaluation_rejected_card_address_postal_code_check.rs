// Written by `cargo xtask generate`. Do not edit.

/// Indicates whether the cardholder provided a postal code and if it matched the cardholder’s
/// billing address.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightsResourcesPaymentEvaluationRejectedCardAddressPostalCodeCheck {
    /// `fail`
    Fail,
    /// `pass`
    Pass,
    /// `unavailable`
    Unavailable,
    /// `unchecked`
    Unchecked,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InsightsResourcesPaymentEvaluationRejectedCardAddressPostalCodeCheck {
    Fail = "fail",
    Pass = "pass",
    Unavailable = "unavailable",
    Unchecked = "unchecked",
});
