// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_option.shipping_rate_data.fixed_amount` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update) takes.

pub mod currency_option;
pub use crate::shipping_rates::create::fixed_amount::CurrencyOption;
