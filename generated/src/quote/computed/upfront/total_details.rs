// Written by `cargo xtask generate`. Do not edit.
//! What is in `computed.upfront.total_details` of [`Quote`](crate::Quote).

pub mod breakdown;
pub use crate::checkout_session::total_details::Breakdown;
