// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod treasury_credit_reversal;

pub use self::treasury_credit_reversal::{
    TreasuryCreditReversal, TreasuryCreditReversalNetwork, TreasuryCreditReversalStatus,
};

mod treasury_received_credits_resource_status_transitions;
pub use self::treasury_received_credits_resource_status_transitions::TreasuryReceivedCreditsResourceStatusTransitions;
