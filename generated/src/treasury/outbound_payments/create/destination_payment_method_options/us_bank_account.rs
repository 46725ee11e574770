// Written by `cargo xtask generate`. Do not edit.
//! What `destination_payment_method_options.us_bank_account` of [`treasury::outbound_payments::create`](fn@crate::treasury::outbound_payments::create) takes.

pub use crate::treasury_outbound_payment::destination_payment_method_details::us_bank_account::Network;
