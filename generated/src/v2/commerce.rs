// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::commerce`.

pub mod product_catalog;
