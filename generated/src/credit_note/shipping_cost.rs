// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping_cost` of [`CreditNote`](crate::CreditNote).

pub use crate::item::tax;
pub use crate::item::Tax;
