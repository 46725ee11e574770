// Written by `cargo xtask generate`. Do not edit.

/// Whether the cardholder provided a CVC and if it matched Stripe’s record.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingAuthorizationVerificationDataCvcCheck {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingAuthorizationVerificationDataCvcCheck {
    Match = "match",
    Mismatch = "mismatch",
    NotProvided = "not_provided",
});
