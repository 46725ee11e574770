// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::commerce::product_catalog::imports::create`](fn@crate::v2::commerce::product_catalog::imports::create).

pub use crate::v2_commerce_product_catalog_import::FeedType;

/// The strategy for handling existing catalog data during import.
#[non_exhaustive]
pub enum Mode {
    /// `replace`
    Replace,
    /// `upsert`
    Upsert,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Mode {
    Replace = "replace",
    Upsert = "upsert",
});
