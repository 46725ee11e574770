// Written by `cargo xtask generate`. Do not edit.
//! What is in `requirements` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod entry;
pub mod summary;
pub use crate::v2_core_account::future_requirements::{Entry, Summary};
