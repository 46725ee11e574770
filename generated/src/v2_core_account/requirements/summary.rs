// Written by `cargo xtask generate`. Do not edit.
//! What is in `requirements.summary` of [`V2CoreAccount`](crate::V2CoreAccount).

pub use crate::v2_core_account::future_requirements::entry::minimum_deadline;
pub use crate::v2_core_account::future_requirements::summary::MinimumDeadline;
