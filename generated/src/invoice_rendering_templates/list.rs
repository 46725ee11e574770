// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`invoice_rendering_templates::list`](fn@crate::invoice_rendering_templates::list).

pub use crate::invoice_rendering_template::Status;
