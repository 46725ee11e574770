// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::inbound_transfers::list`](fn@crate::treasury::inbound_transfers::list).

pub use crate::treasury_inbound_transfer::Status;
