// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`coupons::update`](fn@crate::coupons::update).

pub use crate::coupons::create::CurrencyOption;
