// Written by `cargo xtask generate`. Do not edit.
//! What is in `event.user_intervention_resolved` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

/// Result of the intervention if it has been completed.
#[non_exhaustive]
pub enum Outcome {
    /// `abandoned`
    Abandoned,
    /// `failed`
    Failed,
    /// `passed`
    Passed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Outcome {
    Abandoned = "abandoned",
    Failed = "failed",
    Passed = "passed",
});
