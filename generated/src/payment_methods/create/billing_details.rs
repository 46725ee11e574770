// Written by `cargo xtask generate`. Do not edit.
//! What `billing_details` of [`payment_methods::create`](fn@crate::payment_methods::create) takes.

pub use crate::customers::create::Address;
