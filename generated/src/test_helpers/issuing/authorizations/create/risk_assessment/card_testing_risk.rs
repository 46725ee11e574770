// Written by `cargo xtask generate`. Do not edit.
//! What `risk_assessment.card_testing_risk` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create) takes.

/// The values of `risk_assessment[card_testing_risk][level]` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create), `risk_assessment[fraud_risk][level]` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create) and one more place.
#[non_exhaustive]
pub enum Level {
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

rt::open_enum!(Level {
    Elevated = "elevated",
    Highest = "highest",
    Low = "low",
    Normal = "normal",
    NotAssessed = "not_assessed",
    UnknownValue = "unknown",
});
