// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_data.invoice_settings` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::checkout_session::automatic_tax::liability as issuer;
pub use crate::checkout::sessions::create::invoice_creation::invoice_data::Issuer;
