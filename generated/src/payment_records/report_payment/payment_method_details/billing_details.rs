// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_details.billing_details` of [`payment_records::report_payment`](fn@crate::payment_records::report_payment) takes.

pub use crate::customers::create::Address;
