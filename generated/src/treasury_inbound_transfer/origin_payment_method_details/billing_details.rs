// Written by `cargo xtask generate`. Do not edit.
//! What is in `origin_payment_method_details.billing_details` of [`TreasuryInboundTransfer`](crate::TreasuryInboundTransfer).

pub use crate::customer::Address;
