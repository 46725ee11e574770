// Written by `cargo xtask generate`. Do not edit.
//! What is in `latest_fraud_warning` of [`IssuingCard`](crate::IssuingCard).

/// The type of fraud warning that most recently took place on this card. This field updates with
/// every new fraud warning, so the value changes over time. If populated, cancel and reissue the
/// card.
#[non_exhaustive]
pub enum Type {
    /// `card_testing_exposure`
    CardTestingExposure,
    /// `fraud_dispute_filed`
    FraudDisputeFiled,
    /// `third_party_reported`
    ThirdPartyReported,
    /// `user_indicated_fraud`
    UserIndicatedFraud,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    CardTestingExposure = "card_testing_exposure",
    FraudDisputeFiled = "fraud_dispute_filed",
    ThirdPartyReported = "third_party_reported",
    UserIndicatedFraud = "user_indicated_fraud",
});
