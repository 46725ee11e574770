// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`invoices::list`](fn@crate::invoices::list).

pub use crate::invoice::{CollectionMethod, Status};
