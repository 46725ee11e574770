// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`tax_ids::list`](fn@crate::tax_ids::list).

pub use crate::tax_id::owner;
pub use crate::tax_ids::create::Owner;
