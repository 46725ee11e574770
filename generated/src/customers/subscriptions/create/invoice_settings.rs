// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_settings` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) takes.

pub use crate::subscription::automatic_tax::liability as issuer;
pub use crate::subscriptions::create::invoice_settings::Issuer;
