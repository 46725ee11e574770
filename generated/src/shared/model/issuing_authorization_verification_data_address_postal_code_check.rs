// Written by `cargo xtask generate`. Do not edit.

/// Whether the cardholder provided a postal code and if it matched the cardholder’s
/// `billing.address.postal_code`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingAuthorizationVerificationDataAddressPostalCodeCheck {
    /// `match`
    Match,
    /// `mismatch`
    Mismatch,
    /// `not_provided`
    NotProvided,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingAuthorizationVerificationDataAddressPostalCodeCheck {
    Match = "match",
    Mismatch = "mismatch",
    NotProvided = "not_provided",
});
