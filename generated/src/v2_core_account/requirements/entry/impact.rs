// Written by `cargo xtask generate`. Do not edit.
//! What is in `requirements.entry.impact` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod restricts_capability;
pub use crate::v2_core_account::future_requirements::entry::impact::RestrictsCapability;
