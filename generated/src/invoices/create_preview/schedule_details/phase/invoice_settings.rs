// Written by `cargo xtask generate`. Do not edit.
//! What `schedule_details.phase.invoice_settings` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub use crate::invoice::issuer;
pub use crate::invoices::create::Issuer;
