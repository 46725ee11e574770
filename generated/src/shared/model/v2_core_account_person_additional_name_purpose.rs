// Written by `cargo xtask generate`. Do not edit.

/// The purpose or type of the additional name.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountPersonAdditionalNamePurpose {
    /// `alias`
    Alias,
    /// `maiden`
    Maiden,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountPersonAdditionalNamePurpose {
    Alias = "alias",
    Maiden = "maiden",
});
