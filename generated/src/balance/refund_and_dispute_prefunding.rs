// Written by `cargo xtask generate`. Do not edit.
//! What is in `refund_and_dispute_prefunding` of [`Balance`](crate::Balance).

pub use crate::balance::available;
pub use crate::balance::available as pending;
pub use crate::balance::{Available, Pending};
