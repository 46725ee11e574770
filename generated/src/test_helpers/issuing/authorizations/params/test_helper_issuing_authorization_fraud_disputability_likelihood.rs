// Written by `cargo xtask generate`. Do not edit.

/// Probability that this transaction can be disputed in the event of fraud. Assessed by comparing
/// the characteristics of the authorization to card network rules.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TestHelperIssuingAuthorizationFraudDisputabilityLikelihood {
    /// `neutral`
    Neutral,
    /// `unknown`
    UnknownValue,
    /// `very_likely`
    VeryLikely,
    /// `very_unlikely`
    VeryUnlikely,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TestHelperIssuingAuthorizationFraudDisputabilityLikelihood {
    Neutral = "neutral",
    UnknownValue = "unknown",
    VeryLikely = "very_likely",
    VeryUnlikely = "very_unlikely",
});
