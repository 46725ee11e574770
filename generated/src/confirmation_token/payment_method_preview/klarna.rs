// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_preview.klarna` of [`ConfirmationToken`](crate::ConfirmationToken).

pub use crate::person::Dob;
