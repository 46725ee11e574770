// Written by `cargo xtask generate`. Do not edit.
//! What `destination_payment_method_options.us_bank_account` of [`treasury::outbound_transfers::create`](fn@crate::treasury::outbound_transfers::create) takes.

pub use crate::treasury_outbound_transfer::destination_payment_method_details::us_bank_account::Network;
