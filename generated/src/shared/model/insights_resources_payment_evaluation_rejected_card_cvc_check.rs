// Written by `cargo xtask generate`. Do not edit.

/// Result of the CVC check.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightsResourcesPaymentEvaluationRejectedCardCvcCheck {
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

stripe_runtime::open_enum!(InsightsResourcesPaymentEvaluationRejectedCardCvcCheck {
    Fail = "fail",
    Pass = "pass",
    Unavailable = "unavailable",
    Unchecked = "unchecked",
});
