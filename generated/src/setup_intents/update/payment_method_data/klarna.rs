// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data.klarna` of [`setup_intents::update`](fn@crate::setup_intents::update) takes.

pub use crate::tokens::create::person::Dob;
