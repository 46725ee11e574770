// Written by `cargo xtask generate`. Do not edit.
//! What is in `optional_item` of [`CheckoutSession`](crate::CheckoutSession).

pub use crate::item::AdjustableQuantity;
