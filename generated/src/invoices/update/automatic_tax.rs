// Written by `cargo xtask generate`. Do not edit.
//! What `automatic_tax` of [`invoices::update`](fn@crate::invoices::update) takes.

pub use crate::invoice::issuer as liability;
pub use crate::invoices::create::automatic_tax::Liability;
