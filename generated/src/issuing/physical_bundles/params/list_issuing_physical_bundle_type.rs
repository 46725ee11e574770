// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetIssuingPhysicalBundles/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuingPhysicalBundleType {
    /// `custom`
    Custom,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListIssuingPhysicalBundleType {
    Custom = "custom",
    Standard = "standard",
});
