// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.three_d_secure` of [`Charge`](crate::Charge).

#[cfg(feature = "charges")]
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

#[cfg(feature = "charges")]
rt::open_enum!(AuthenticationFlow {
    Challenge = "challenge",
    Frictionless = "frictionless",
});

#[cfg(any(feature = "charges", feature = "payment_intents"))]
/// The Electronic Commerce Indicator (ECI). A protocol-level field indicating what degree of
/// authentication was performed.
#[non_exhaustive]
pub enum ElectronicCommerceIndicator {
    /// `01`
    V01,
    /// `02`
    V02,
    /// `05`
    V05,
    /// `06`
    V06,
    /// `07`
    V07,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "charges", feature = "payment_intents"))]
rt::open_enum!(ElectronicCommerceIndicator {
    V01 = "01",
    V02 = "02",
    V05 = "05",
    V06 = "06",
    V07 = "07",
});

#[cfg(feature = "charges")]
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

#[cfg(feature = "charges")]
rt::open_enum!(ExemptionIndicator {
    LowRisk = "low_risk",
    None = "none",
});

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "setup_attempts"
    )
)]
/// Indicates the outcome of 3D Secure authentication.
#[non_exhaustive]
pub enum Result {
    /// `attempt_acknowledged`
    AttemptAcknowledged,
    /// `authenticated`
    Authenticated,
    /// `exempted`
    Exempted,
    /// `failed`
    Failed,
    /// `not_supported`
    NotSupported,
    /// `processing_error`
    ProcessingError,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records", feature = "setup_attempts"))]
rt::open_enum!(Result {
    AttemptAcknowledged = "attempt_acknowledged",
    Authenticated = "authenticated",
    Exempted = "exempted",
    Failed = "failed",
    NotSupported = "not_supported",
    ProcessingError = "processing_error",
});

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "setup_attempts"
    )
)]
/// Additional information about why 3D Secure succeeded or failed based on the `result`.
#[non_exhaustive]
pub enum ResultReason {
    /// `abandoned`
    Abandoned,
    /// `bypassed`
    Bypassed,
    /// `canceled`
    Canceled,
    /// `card_not_enrolled`
    CardNotEnrolled,
    /// `network_not_supported`
    NetworkNotSupported,
    /// `protocol_error`
    ProtocolError,
    /// `rejected`
    Rejected,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records", feature = "setup_attempts"))]
rt::open_enum!(ResultReason {
    Abandoned = "abandoned",
    Bypassed = "bypassed",
    Canceled = "canceled",
    CardNotEnrolled = "card_not_enrolled",
    NetworkNotSupported = "network_not_supported",
    ProtocolError = "protocol_error",
    Rejected = "rejected",
});

#[cfg(any(feature = "charges", feature = "payment_intents"))]
/// The version of 3D Secure that was used.
#[non_exhaustive]
pub enum Version {
    /// `1.0.2`
    V1_0_2,
    /// `2.1.0`
    V2_1_0,
    /// `2.2.0`
    V2_2_0,
    /// `2.3.0`
    V2_3_0,
    /// `2.3.1`
    V2_3_1,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "charges", feature = "payment_intents"))]
rt::open_enum!(Version {
    V1_0_2 = "1.0.2",
    V2_1_0 = "2.1.0",
    V2_2_0 = "2.2.0",
    V2_3_0 = "2.3.0",
    V2_3_1 = "2.3.1",
});
