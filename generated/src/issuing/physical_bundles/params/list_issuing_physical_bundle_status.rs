// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetIssuingPhysicalBundles/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuingPhysicalBundleStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `review`
    Review,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListIssuingPhysicalBundleStatus {
    Active = "active",
    Inactive = "inactive",
    Review = "review",
});
