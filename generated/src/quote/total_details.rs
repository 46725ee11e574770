// Written by `cargo xtask generate`. Do not edit.
//! What is in `total_details` of [`Quote`](crate::Quote).

pub mod breakdown;
pub use crate::checkout_session::total_details::Breakdown;
