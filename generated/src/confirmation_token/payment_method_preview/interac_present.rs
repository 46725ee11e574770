// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_preview.interac_present` of [`ConfirmationToken`](crate::ConfirmationToken).

pub use crate::payment_method::card::Networks;
pub use crate::payment_method::card_present::ReadMethod;
