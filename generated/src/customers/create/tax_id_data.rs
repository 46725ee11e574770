// Written by `cargo xtask generate`. Do not edit.
//! What `tax_id_data` of [`customers::create`](fn@crate::customers::create) takes.

pub use crate::tax_ids::create::Type;
