// Written by `cargo xtask generate`. Do not edit.

/// The outcome of the 3D Secure authentication request.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingAuthorizationThreeDSecureResult {
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

stripe_runtime::open_enum!(IssuingAuthorizationThreeDSecureResult {
    AttemptAcknowledged = "attempt_acknowledged",
    Authenticated = "authenticated",
    Failed = "failed",
    Required = "required",
});
