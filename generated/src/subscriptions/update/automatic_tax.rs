// Written by `cargo xtask generate`. Do not edit.
//! What `automatic_tax` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub use crate::subscription::automatic_tax::liability;
pub use crate::subscriptions::create::automatic_tax::Liability;
