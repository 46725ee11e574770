// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`prices::update`](fn@crate::prices::update).

pub mod currency_option;
pub use crate::price::TaxBehavior;
pub use crate::prices::create::CurrencyOption;
