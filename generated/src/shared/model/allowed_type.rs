// Written by `cargo xtask generate`. Do not edit.

/// The values of `gelato_report_document_options/allowed_types[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
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

stripe_runtime::open_enum!(AllowedType {
    DrivingLicense = "driving_license",
    IdCard = "id_card",
    Passport = "passport",
});
