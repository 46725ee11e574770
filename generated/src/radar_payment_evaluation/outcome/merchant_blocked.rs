// Written by `cargo xtask generate`. Do not edit.
//! What is in `outcome.merchant_blocked` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

/// The reason the payment was blocked by the merchant.
#[non_exhaustive]
pub enum Reason {
    /// `authentication_required`
    AuthenticationRequired,
    /// `blocked_for_fraud`
    BlockedForFraud,
    /// `invalid_payment`
    InvalidPayment,
    /// `other`
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Reason {
    AuthenticationRequired = "authentication_required",
    BlockedForFraud = "blocked_for_fraud",
    InvalidPayment = "invalid_payment",
    Other = "other",
});
