// Written by `cargo xtask generate`. Do not edit.
//! What is in `computed.upfront` of [`Quote`](crate::Quote).

pub mod total_details;
pub use crate::checkout_session::TotalDetails;
