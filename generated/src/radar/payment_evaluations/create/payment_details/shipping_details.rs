// Written by `cargo xtask generate`. Do not edit.
//! What `payment_details.shipping_details` of [`radar::payment_evaluations::create`](fn@crate::radar::payment_evaluations::create) takes.

pub use crate::customers::create::Address;
