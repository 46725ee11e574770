// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::commerce::product_catalog::imports::list`](fn@crate::v2::commerce::product_catalog::imports::list).

pub use crate::v2_commerce_product_catalog_import::{FeedType, Status};
