// Written by `cargo xtask generate`. Do not edit.
//! What is in `signals.fraudulent_payment` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

/// Risk level of this signal, based on the score.
#[non_exhaustive]
pub enum RiskLevel {
    /// `elevated`
    Elevated,
    /// `highest`
    Highest,
    /// `low`
    Low,
    /// `normal`
    Normal,
    /// `not_assessed`
    NotAssessed,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(RiskLevel {
    Elevated = "elevated",
    Highest = "highest",
    Low = "low",
    Normal = "normal",
    NotAssessed = "not_assessed",
    UnknownValue = "unknown",
});
