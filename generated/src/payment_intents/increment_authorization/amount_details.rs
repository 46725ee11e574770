// Written by `cargo xtask generate`. Do not edit.
//! What `amount_details` of [`payment_intents::increment_authorization`](fn@crate::payment_intents::increment_authorization) takes.

pub mod line_item;
pub use crate::payment_intents::create::amount_details::{LineItem, Shipping, Tax};
