// Written by `cargo xtask generate`. Do not edit.
//! What `rendering` of [`invoices::update`](fn@crate::invoices::update) takes.

pub use crate::invoice::rendering::pdf;
pub use crate::invoices::create::rendering::{AmountTaxDisplay, Pdf};
