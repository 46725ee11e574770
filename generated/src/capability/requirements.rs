// Written by `cargo xtask generate`. Do not edit.
//! What is in `requirements` of [`Capability`](crate::Capability).

pub use crate::account::future_requirements::error;
pub use crate::account::future_requirements::{Alternative, Error};
pub use crate::capability::future_requirements::DisabledReason;
