// Written by `cargo xtask generate`. Do not edit.
//! What is in `options.document` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).

/// The values of `options.document.allowed_types[]` of [`IdentityVerificationReport`](crate::IdentityVerificationReport), `options.document.allowed_types[]` of [`IdentityVerificationSession`](crate::IdentityVerificationSession) and 2 more places.
#[non_exhaustive]
pub enum AllowedType {
    /// `driving_license`
    DrivingLicense,
    /// `id_card`
    IdCard,
    /// `passport`
    Passport,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AllowedType {
    DrivingLicense = "driving_license",
    IdCard = "id_card",
    Passport = "passport",
});
