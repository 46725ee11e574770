// Written by `cargo xtask generate`. Do not edit.
//! What `customer_details.tax_id` of [`tax::calculations::create`](fn@crate::tax::calculations::create) takes.

pub use crate::tax_ids::create::Type;
