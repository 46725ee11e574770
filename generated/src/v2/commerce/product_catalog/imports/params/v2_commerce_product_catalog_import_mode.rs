// Written by `cargo xtask generate`. Do not edit.

/// The strategy for handling existing catalog data during import.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CommerceProductCatalogImportMode {
    /// `replace`
    Replace,
    /// `upsert`
    Upsert,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CommerceProductCatalogImportMode {
    Replace = "replace",
    Upsert = "upsert",
});
