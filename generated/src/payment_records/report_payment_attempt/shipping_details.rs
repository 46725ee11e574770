// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_details` of [`payment_records::report_payment_attempt`](fn@crate::payment_records::report_payment_attempt) takes.

pub use crate::customers::create::Address;
