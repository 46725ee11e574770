// Written by `cargo xtask generate`. Do not edit.
//! What is in `computed.upfront.total_details.breakdown` of [`Quote`](crate::Quote).

pub use crate::item::tax;
pub use crate::item::{Discount, Tax};
