// Written by `cargo xtask generate`. Do not edit.
//! What `default_price_data.currency_option` of [`products::create`](fn@crate::products::create) takes.

pub use crate::plans::create::tier;
pub use crate::plans::create::Tier;
pub use crate::price::TaxBehavior;
pub use crate::prices::create::CustomUnitAmount;
