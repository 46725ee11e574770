// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.merchant.support` of [`V2CoreAccount`](crate::V2CoreAccount).

pub use crate::v2_core_account_person::Address;
