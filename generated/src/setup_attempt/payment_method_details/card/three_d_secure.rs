// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.three_d_secure` of [`SetupAttempt`](crate::SetupAttempt).

pub use crate::charge::payment_method_details::card::three_d_secure::{
    ElectronicCommerceIndicator, Result, ResultReason, Version,
};

/// For authenticated transactions: how the customer was authenticated by the issuing bank.
#[non_exhaustive]
pub enum AuthenticationFlow {
    /// `challenge`
    Challenge,
    /// `frictionless`
    Frictionless,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AuthenticationFlow {
    Challenge = "challenge",
    Frictionless = "frictionless",
});
