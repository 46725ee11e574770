// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping_cost` of [`CheckoutSession`](crate::CheckoutSession).

pub use crate::item::tax;
pub use crate::item::Tax;
