// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod treasury_received_credit;

pub use self::treasury_received_credit::{
    TreasuryReceivedCredit, TreasuryReceivedCreditFailureCode,
    TreasuryReceivedCreditNetwork,
};

mod treasury_received_credits_resource_linked_flows;
pub use self::treasury_received_credits_resource_linked_flows::TreasuryReceivedCreditsResourceLinkedFlows;
mod treasury_received_credits_resource_reversal_details;
pub use self::treasury_received_credits_resource_reversal_details::TreasuryReceivedCreditsResourceReversalDetails;
mod treasury_received_credits_resource_source_flows_details;

pub use self::treasury_received_credits_resource_source_flows_details::{
    TreasuryReceivedCreditsResourceSourceFlowsDetails,
    TreasuryReceivedCreditsResourceSourceFlowsDetailsType,
};
