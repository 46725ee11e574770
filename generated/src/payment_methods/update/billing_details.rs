// Written by `cargo xtask generate`. Do not edit.
//! What `billing_details` of [`payment_methods::update`](fn@crate::payment_methods::update) takes.

pub use crate::customers::create::Address;
