// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.three_d_secure` of [`PaymentRecord`](crate::PaymentRecord).

pub use crate::charge::payment_method_details::card::three_d_secure::{
    Result, ResultReason,
};

pub use crate::payment_attempt_record::payment_method_details::card::three_d_secure::{
    ElectronicCommerceIndicator, Version,
};

/// For authenticated transactions: Indicates how the issuing bank authenticated the customer.
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

/// The exemption requested via 3DS and accepted by the issuer at authentication time.
#[non_exhaustive]
pub enum ExemptionIndicator {
    /// `low_risk`
    LowRisk,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ExemptionIndicator {
    LowRisk = "low_risk",
    None = "none",
});
