// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_data` of [`quotes::update`](fn@crate::quotes::update) takes.

pub use crate::quotes::create::subscription_data::EffectiveDate;
