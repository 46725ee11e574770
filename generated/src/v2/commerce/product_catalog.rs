// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::commerce::product_catalog`.

pub mod imports;
