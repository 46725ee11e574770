// Written by `cargo xtask generate`. Do not edit.
//! What `automatic_tax` of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update) takes.

pub use crate::subscription::automatic_tax::liability;
pub use crate::subscriptions::create::automatic_tax::Liability;
