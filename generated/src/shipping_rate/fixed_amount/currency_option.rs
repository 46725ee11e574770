// Written by `cargo xtask generate`. Do not edit.
//! What is in `fixed_amount.currency_option` of [`ShippingRate`](crate::ShippingRate).

pub use crate::price::TaxBehavior;
