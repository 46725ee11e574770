// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`credit_notes::preview`](fn@crate::credit_notes::preview).

pub use crate::credit_notes::create::line;
pub mod refund;
pub use crate::credit_note::Reason;
pub use crate::credit_notes::create::{EmailType, Line, Refund, ShippingCost};
