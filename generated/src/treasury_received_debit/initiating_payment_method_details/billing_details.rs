// Written by `cargo xtask generate`. Do not edit.
//! What is in `initiating_payment_method_details.billing_details` of [`TreasuryReceivedDebit`](crate::TreasuryReceivedDebit).

pub use crate::customer::Address;
