// Written by `cargo xtask generate`. Do not edit.
//! What is in `outcome.rejected.card` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

pub use crate::payment_attempt_record::payment_method_details::card::checks::{
    AddressLine1Check, AddressPostalCodeCheck, CvcCheck,
};

/// Card issuer's reason for the network decline.
#[non_exhaustive]
pub enum Reason {
    /// `authentication_failed`
    AuthenticationFailed,
    /// `do_not_honor`
    DoNotHonor,
    /// `expired`
    Expired,
    /// `incorrect_cvc`
    IncorrectCvc,
    /// `incorrect_number`
    IncorrectNumber,
    /// `incorrect_postal_code`
    IncorrectPostalCode,
    /// `insufficient_funds`
    InsufficientFunds,
    /// `invalid_account`
    InvalidAccount,
    /// `lost_card`
    LostCard,
    /// `other`
    Other,
    /// `processing_error`
    ProcessingError,
    /// `reported_stolen`
    ReportedStolen,
    /// `try_again_later`
    TryAgainLater,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Reason {
    AuthenticationFailed = "authentication_failed",
    DoNotHonor = "do_not_honor",
    Expired = "expired",
    IncorrectCvc = "incorrect_cvc",
    IncorrectNumber = "incorrect_number",
    IncorrectPostalCode = "incorrect_postal_code",
    InsufficientFunds = "insufficient_funds",
    InvalidAccount = "invalid_account",
    LostCard = "lost_card",
    Other = "other",
    ProcessingError = "processing_error",
    ReportedStolen = "reported_stolen",
    TryAgainLater = "try_again_later",
});
