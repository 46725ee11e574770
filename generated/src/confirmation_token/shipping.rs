// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping` of [`ConfirmationToken`](crate::ConfirmationToken).

pub use crate::customer::Address;
