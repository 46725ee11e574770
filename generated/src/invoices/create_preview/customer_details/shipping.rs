// Written by `cargo xtask generate`. Do not edit.
//! What `customer_details.shipping` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub use crate::customers::create::Address;
