// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::received_debits::list`](fn@crate::treasury::received_debits::list).

pub use crate::treasury_received_debit::Status;
