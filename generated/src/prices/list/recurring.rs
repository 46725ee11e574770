// Written by `cargo xtask generate`. Do not edit.
//! What `recurring` of [`prices::list`](fn@crate::prices::list) takes.

pub use crate::plan::Interval;
pub use crate::price::recurring::UsageType;
