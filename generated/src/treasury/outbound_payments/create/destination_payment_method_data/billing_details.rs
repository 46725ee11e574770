// Written by `cargo xtask generate`. Do not edit.
//! What `destination_payment_method_data.billing_details` of [`treasury::outbound_payments::create`](fn@crate::treasury::outbound_payments::create) takes.

pub use crate::customers::create::Address;
