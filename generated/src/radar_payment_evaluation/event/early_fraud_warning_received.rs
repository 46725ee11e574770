// Written by `cargo xtask generate`. Do not edit.
//! What is in `event.early_fraud_warning_received` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

/// The type of fraud labeled by the issuer.
#[non_exhaustive]
pub enum FraudType {
    /// `made_with_lost_card`
    MadeWithLostCard,
    /// `made_with_stolen_card`
    MadeWithStolenCard,
    /// `other`
    Other,
    /// `unauthorized_use_of_card`
    UnauthorizedUseOfCard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(FraudType {
    MadeWithLostCard = "made_with_lost_card",
    MadeWithStolenCard = "made_with_stolen_card",
    Other = "other",
    UnauthorizedUseOfCard = "unauthorized_use_of_card",
});
