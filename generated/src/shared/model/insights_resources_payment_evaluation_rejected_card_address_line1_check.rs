// Written by `cargo xtask generate`. Do not edit.

/// Result of the address line 1 check.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightsResourcesPaymentEvaluationRejectedCardAddressLine1Check {
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

stripe_runtime::open_enum!(InsightsResourcesPaymentEvaluationRejectedCardAddressLine1Check {
    Fail = "fail",
    Pass = "pass",
    Unavailable = "unavailable",
    Unchecked = "unchecked",
});
