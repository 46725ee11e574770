// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::outbound_payments::list`](fn@crate::treasury::outbound_payments::list).

pub use crate::treasury_outbound_payment::Status;
