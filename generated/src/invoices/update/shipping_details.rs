// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_details` of [`invoices::update`](fn@crate::invoices::update) takes.

pub use crate::customers::create::Address;
