// Written by `cargo xtask generate`. Do not edit.
//! What is in `destination_payment_method_details.billing_details` of [`TreasuryOutboundPayment`](crate::TreasuryOutboundPayment).

pub use crate::customer::Address;
