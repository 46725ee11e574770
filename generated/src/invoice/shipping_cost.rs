// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping_cost` of [`Invoice`](crate::Invoice).

pub use crate::item::tax;
pub use crate::item::Tax;
