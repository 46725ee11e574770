// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card.installments` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub mod plan;
pub use crate::payment_intents::create::payment_method_options::card::installments::Plan;
