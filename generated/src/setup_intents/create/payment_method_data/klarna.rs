// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data.klarna` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

pub use crate::tokens::create::person::Dob;
