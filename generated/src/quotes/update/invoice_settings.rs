// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_settings` of [`quotes::update`](fn@crate::quotes::update) takes.

pub use crate::quote::automatic_tax::liability as issuer;
pub use crate::quotes::create::invoice_settings::Issuer;
