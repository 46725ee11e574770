// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_preview.billing_details` of [`ConfirmationToken`](crate::ConfirmationToken).

pub use crate::customer::Address;
