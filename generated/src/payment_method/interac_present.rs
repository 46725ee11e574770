// Written by `cargo xtask generate`. Do not edit.
//! What is in `interac_present` of [`PaymentMethod`](crate::PaymentMethod).

pub use crate::payment_method::card::Networks;
pub use crate::payment_method::card_present::ReadMethod;
