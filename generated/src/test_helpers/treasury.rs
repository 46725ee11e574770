// Written by `cargo xtask generate`. Do not edit.
//! What is in `test_helpers::treasury`.

#[cfg(feature = "test_helpers-treasury-inbound_transfers")]
pub mod inbound_transfers;

#[cfg(
    any(
        feature = "test_helpers-treasury-outbound_payments",
        feature = "test_helpers-treasury-outbound_transfers"
    )
)]
pub mod outbound_payments;

#[cfg(feature = "test_helpers-treasury-outbound_transfers")]
pub mod outbound_transfers;
#[cfg(feature = "test_helpers-treasury-received_credits")]
pub mod received_credits;

#[cfg(
    any(
        feature = "test_helpers-treasury-received_credits",
        feature = "test_helpers-treasury-received_debits"
    )
)]
pub mod received_debits;
