// Written by `cargo xtask generate`. Do not edit.
//! What `automatic_tax` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub use crate::invoice::issuer as liability;
pub use crate::invoices::create::automatic_tax::Liability;
