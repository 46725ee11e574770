// Written by `cargo xtask generate`. Do not edit.
//! What `automatic_tax` of [`payment_links::update`](fn@crate::payment_links::update) takes.

pub use crate::payment_link::automatic_tax::liability;
pub use crate::payment_links::create::automatic_tax::Liability;
