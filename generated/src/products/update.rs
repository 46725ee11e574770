// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`products::update`](fn@crate::products::update).

pub use crate::products::create::{MarketingFeature, PackageDimensions};
