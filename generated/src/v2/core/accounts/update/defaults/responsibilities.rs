// Written by `cargo xtask generate`. Do not edit.
//! What `defaults.responsibilities` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub use crate::v2_core_account::defaults::responsibilities::{
    FeesCollector, LossesCollector,
};
