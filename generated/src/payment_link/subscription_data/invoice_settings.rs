// Written by `cargo xtask generate`. Do not edit.
//! What is in `subscription_data.invoice_settings` of [`PaymentLink`](crate::PaymentLink).

pub use crate::payment_link::automatic_tax::liability as issuer;
pub use crate::payment_link::invoice_creation::invoice_data::Issuer;
