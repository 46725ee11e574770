// Written by `cargo xtask generate`. Do not edit.

/// Whether the cardholder provided an address first line and if it matched the cardholder’s
/// `billing.address.line1`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingAuthorizationVerificationDataAddressLine1Check {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingAuthorizationVerificationDataAddressLine1Check {
    Match = "match",
    Mismatch = "mismatch",
    NotProvided = "not_provided",
});
