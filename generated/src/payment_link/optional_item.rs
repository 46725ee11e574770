// Written by `cargo xtask generate`. Do not edit.
//! What is in `optional_item` of [`PaymentLink`](crate::PaymentLink).

pub use crate::item::AdjustableQuantity;
