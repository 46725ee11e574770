// Written by `cargo xtask generate`. Do not edit.
//! What is in `phone.error` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).

/// A short machine-readable string giving the reason for the verification failure.
#[non_exhaustive]
pub enum Code {
    /// `phone_unverified_other`
    PhoneUnverifiedOther,
    /// `phone_verification_declined`
    PhoneVerificationDeclined,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Code {
    PhoneUnverifiedOther = "phone_unverified_other",
    PhoneVerificationDeclined = "phone_verification_declined",
});
