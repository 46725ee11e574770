// Written by `cargo xtask generate`. Do not edit.
//! What is in `fraud_challenge` of [`IssuingAuthorization`](crate::IssuingAuthorization).

/// The status of the fraud challenge.
#[non_exhaustive]
pub enum Status {
    /// `expired`
    Expired,
    /// `pending`
    Pending,
    /// `rejected`
    Rejected,
    /// `undeliverable`
    Undeliverable,
    /// `verified`
    Verified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Expired = "expired",
    Pending = "pending",
    Rejected = "rejected",
    Undeliverable = "undeliverable",
    Verified = "verified",
});

/// If the challenge is not deliverable, the reason why.
#[non_exhaustive]
pub enum UndeliverableReason {
    /// `no_phone_number`
    NoPhoneNumber,
    /// `unsupported_phone_number`
    UnsupportedPhoneNumber,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(UndeliverableReason {
    NoPhoneNumber = "no_phone_number",
    UnsupportedPhoneNumber = "unsupported_phone_number",
});
