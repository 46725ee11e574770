// Written by `cargo xtask generate`. Do not edit.
//! What is in `total_details.breakdown` of [`CheckoutSession`](crate::CheckoutSession).

pub use crate::item::tax;
pub use crate::item::{Discount, Tax};
