// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod treasury_received_debit;

pub use self::treasury_received_debit::{
    TreasuryReceivedDebit, TreasuryReceivedDebitFailureCode,
    TreasuryReceivedDebitNetwork, TreasuryReceivedDebitStatus,
};

mod treasury_received_debits_resource_linked_flows;
pub use self::treasury_received_debits_resource_linked_flows::TreasuryReceivedDebitsResourceLinkedFlows;
mod treasury_received_debits_resource_reversal_details;
pub use self::treasury_received_debits_resource_reversal_details::TreasuryReceivedDebitsResourceReversalDetails;
