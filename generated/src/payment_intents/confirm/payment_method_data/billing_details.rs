// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data.billing_details` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub use crate::customers::create::Address;
