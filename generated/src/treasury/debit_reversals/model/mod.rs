// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod treasury_debit_reversal;

pub use self::treasury_debit_reversal::{
    TreasuryDebitReversal, TreasuryDebitReversalNetwork, TreasuryDebitReversalStatus,
};

mod treasury_received_debits_resource_debit_reversal_linked_flows;
pub use self::treasury_received_debits_resource_debit_reversal_linked_flows::TreasuryReceivedDebitsResourceDebitReversalLinkedFlows;
mod treasury_received_debits_resource_status_transitions;
pub use self::treasury_received_debits_resource_status_transitions::TreasuryReceivedDebitsResourceStatusTransitions;
