// Written by `cargo xtask generate`. Do not edit.
//! What is in `requirements.entry.impact.restricts_capability` of [`V2CoreAccount`](crate::V2CoreAccount).

pub use crate::v2_core_account::future_requirements::entry::minimum_deadline as deadline;

pub use crate::v2_core_account::future_requirements::entry::impact::restricts_capability::{
    Capability, Configuration, Deadline,
};
