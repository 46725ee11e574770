// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_creation` of [`payment_links::update`](fn@crate::payment_links::update) takes.

pub mod invoice_data;
pub use crate::payment_links::create::invoice_creation::InvoiceData;
