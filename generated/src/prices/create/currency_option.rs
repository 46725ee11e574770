// Written by `cargo xtask generate`. Do not edit.
//! What `currency_option` of [`prices::create`](fn@crate::prices::create) takes.

pub use crate::plans::create::tier;
pub use crate::plans::create::Tier;
pub use crate::price::TaxBehavior;
pub use crate::prices::create::CustomUnitAmount;
