// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::outbound_transfers::list`](fn@crate::treasury::outbound_transfers::list).

pub use crate::treasury_outbound_payment::Status;
