// Written by `cargo xtask generate`. Do not edit.
//! The operations under `v2::commerce::product_catalog`.

#[cfg(feature = "v2-commerce-product_catalog-imports")]
pub mod imports;
