// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data.ideal` of [`setup_intents::confirm`](fn@crate::setup_intents::confirm) takes.

pub use crate::payment_method::ideal::Bank;
