// Written by `cargo xtask generate`. Do not edit.
//! What `recurring` of [`prices::create`](fn@crate::prices::create) takes.

pub use crate::plan::Interval;
pub use crate::price::recurring::UsageType;
