// Written by `cargo xtask generate`. Do not edit.
//! What is in `computed.recurring` of [`Quote`](crate::Quote).

pub mod total_details;
pub use crate::checkout_session::TotalDetails;
pub use crate::plan::Interval;
