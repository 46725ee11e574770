// Written by `cargo xtask generate`. Do not edit.
//! What is in `currency_option` of [`Price`](crate::Price).

pub use crate::plan::Tier;
pub use crate::price::{CustomUnitAmount, TaxBehavior};
