// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`customers::tax_ids::create`](fn@crate::customers::tax_ids::create).

pub use crate::tax_ids::create::Type;
