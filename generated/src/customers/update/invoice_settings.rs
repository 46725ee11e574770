// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_settings` of [`customers::update`](fn@crate::customers::update) takes.

pub use crate::customers::create::invoice_settings::rendering_options;
pub use crate::customers::create::invoice_settings::RenderingOptions;
pub use crate::invoices::create::CustomField;
