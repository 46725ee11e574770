// Written by `cargo xtask generate`. Do not edit.
//! What is in `verification_data.three_d_secure` of [`IssuingAuthorization`](crate::IssuingAuthorization).

/// The outcome of the 3D Secure authentication request.
#[non_exhaustive]
pub enum Result {
    /// `attempt_acknowledged`
    AttemptAcknowledged,
    /// `authenticated`
    Authenticated,
    /// `failed`
    Failed,
    /// `required`
    Required,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Result {
    AttemptAcknowledged = "attempt_acknowledged",
    Authenticated = "authenticated",
    Failed = "failed",
    Required = "required",
});
