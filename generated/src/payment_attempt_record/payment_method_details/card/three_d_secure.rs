// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.three_d_secure` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).

#[cfg(feature = "payment_attempt_records")]
pub use crate::charge::payment_method_details::card::three_d_secure::{
    Result, ResultReason,
};

#[cfg(feature = "payment_attempt_records")]
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

#[cfg(feature = "payment_attempt_records")]
rt::open_enum!(AuthenticationFlow {
    Challenge = "challenge",
    Frictionless = "frictionless",
});

/// The Electronic Commerce Indicator (ECI). A protocol-level field indicating what degree of
/// authentication was performed.
#[non_exhaustive]
pub enum ElectronicCommerceIndicator {
    /// `01`
    V01,
    /// `02`
    V02,
    /// `03`
    V03,
    /// `04`
    V04,
    /// `05`
    V05,
    /// `06`
    V06,
    /// `07`
    V07,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ElectronicCommerceIndicator {
    V01 = "01",
    V02 = "02",
    V03 = "03",
    V04 = "04",
    V05 = "05",
    V06 = "06",
    V07 = "07",
});

#[cfg(feature = "payment_attempt_records")]
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

#[cfg(feature = "payment_attempt_records")]
rt::open_enum!(ExemptionIndicator {
    LowRisk = "low_risk",
    None = "none",
});

/// The version of 3D Secure that was used.
#[non_exhaustive]
pub enum Version {
    /// `1.0.2`
    V1_0_2,
    /// `2.1.0`
    V2_1_0,
    /// `2.2.0`
    V2_2_0,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Version {
    V1_0_2 = "1.0.2",
    V2_1_0 = "2.1.0",
    V2_2_0 = "2.2.0",
});
