// Written by `cargo xtask generate`. Do not edit.
//! What is in `test_helpers`.

#[cfg(feature = "test_helpers-confirmation_tokens")]
pub mod confirmation_tokens;
#[cfg(feature = "test_helpers-customers")]
pub mod customers;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-cards",
        feature = "test_helpers-issuing-personalization_designs",
        feature = "test_helpers-issuing-settlements",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub mod issuing;

#[cfg(feature = "test_helpers-refunds")]
pub mod refunds;
#[cfg(feature = "test_helpers-terminal-readers")]
pub mod terminal;
#[cfg(feature = "test_helpers-test_clocks")]
pub mod test_clocks;

#[cfg(
    any(
        feature = "test_helpers-treasury-inbound_transfers",
        feature = "test_helpers-treasury-outbound_payments",
        feature = "test_helpers-treasury-outbound_transfers",
        feature = "test_helpers-treasury-received_credits",
        feature = "test_helpers-treasury-received_debits"
    )
)]
pub mod treasury;
