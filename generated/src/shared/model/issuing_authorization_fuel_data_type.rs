// Written by `cargo xtask generate`. Do not edit.

/// The type of fuel that was purchased.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingAuthorizationFuelDataType {
    /// `diesel`
    Diesel,
    /// `other`
    Other,
    /// `unleaded_plus`
    UnleadedPlus,
    /// `unleaded_regular`
    UnleadedRegular,
    /// `unleaded_super`
    UnleadedSuper,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingAuthorizationFuelDataType {
    Diesel = "diesel",
    Other = "other",
    UnleadedPlus = "unleaded_plus",
    UnleadedRegular = "unleaded_regular",
    UnleadedSuper = "unleaded_super",
});
