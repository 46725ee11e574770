// Written by `cargo xtask generate`. Do not edit.
//! The operations under `test_helpers::treasury`.

#[cfg(feature = "test_helpers-treasury-inbound_transfers")]
pub mod inbound_transfers;
#[cfg(feature = "test_helpers-treasury-outbound_payments")]
pub mod outbound_payments;
#[cfg(feature = "test_helpers-treasury-outbound_transfers")]
pub mod outbound_transfers;
#[cfg(feature = "test_helpers-treasury-received_credits")]
pub mod received_credits;
#[cfg(feature = "test_helpers-treasury-received_debits")]
pub mod received_debits;
