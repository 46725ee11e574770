// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_details` of [`invoices::create`](fn@crate::invoices::create) takes.

pub use crate::customers::create::Address;
