// Written by `cargo xtask generate`. Do not edit.
//! What is in `email.error` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).

/// A short machine-readable string giving the reason for the verification failure.
#[non_exhaustive]
pub enum Code {
    /// `email_unverified_other`
    EmailUnverifiedOther,
    /// `email_verification_declined`
    EmailVerificationDeclined,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Code {
    EmailUnverifiedOther = "email_unverified_other",
    EmailVerificationDeclined = "email_verification_declined",
});
