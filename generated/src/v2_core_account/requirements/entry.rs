// Written by `cargo xtask generate`. Do not edit.
//! What is in `requirements.entry` of [`V2CoreAccount`](crate::V2CoreAccount).

pub use crate::v2_core_account::future_requirements::entry::error;
pub mod impact;
pub use crate::v2_core_account::future_requirements::entry::minimum_deadline;
pub use crate::v2_core_account::future_requirements::entry::reference;
pub use crate::v2_core_account::future_requirements::entry::requested_reason;

pub use crate::v2_core_account::future_requirements::entry::{
    AwaitingActionFrom, Error, Impact, MinimumDeadline, Reference, RequestedReason,
};
