// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_data.invoice_settings` of [`payment_links::update`](fn@crate::payment_links::update) takes.

pub use crate::payment_link::automatic_tax::liability as issuer;
pub use crate::payment_links::create::invoice_creation::invoice_data::Issuer;
