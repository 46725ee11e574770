// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_cost.shipping_rate_data.fixed_amount` of [`invoices::update`](fn@crate::invoices::update) takes.

pub mod currency_option;
pub use crate::shipping_rates::create::fixed_amount::CurrencyOption;
