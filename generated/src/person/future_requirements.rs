// Written by `cargo xtask generate`. Do not edit.
//! What is in `future_requirements` of [`Person`](crate::Person).

pub use crate::account::future_requirements::error;
pub use crate::account::future_requirements::{Alternative, Error};
