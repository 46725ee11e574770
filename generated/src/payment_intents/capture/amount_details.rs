// Written by `cargo xtask generate`. Do not edit.
//! What `amount_details` of [`payment_intents::capture`](fn@crate::payment_intents::capture) takes.

pub mod line_item;
pub use crate::payment_intents::create::amount_details::{LineItem, Shipping, Tax};
