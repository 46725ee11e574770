// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data.ideal` of [`payment_intents::update`](fn@crate::payment_intents::update) takes.

pub use crate::payment_method::ideal::Bank;
