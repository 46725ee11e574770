// Written by `cargo xtask generate`. Do not edit.
//! What `amount_details` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub mod line_item;
pub use crate::payment_intents::create::amount_details::{LineItem, Shipping, Tax};
