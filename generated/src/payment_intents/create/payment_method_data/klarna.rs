// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data.klarna` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub use crate::tokens::create::person::Dob;
