// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::TreasuryReceivedCreditsResourceSourceFlowsDetails;

/// The schema `treasury_received_credits_resource_linked_flows`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedCreditsResourceLinkedFlows {
    /// The CreditReversal created as a result of this ReceivedCredit being reversed.
    pub credit_reversal: Option<String>,
    /// Set if the ReceivedCredit was created due to an
    /// [Issuing Authorization](https://docs.stripe.com/api#issuing_authorizations) object.
    pub issuing_authorization: Option<String>,
    /// Set if the ReceivedCredit is also viewable as an
    /// [Issuing transaction](https://docs.stripe.com/api#issuing_transactions) object.
    pub issuing_transaction: Option<String>,
    /// ID of the source flow. Set if `network` is `stripe` and the source flow is visible to the user.
    /// Examples of source flows include OutboundPayments, payouts, or CreditReversals.
    pub source_flow: Option<String>,
    /// The expandable object of the source flow.
    pub source_flow_details: Option<
        Part<TreasuryReceivedCreditsResourceSourceFlowsDetails>,
    >,
    /// The type of flow that originated the ReceivedCredit (for example, `outbound_payment`).
    pub source_flow_type: Option<String>,
}

impl Blank for TreasuryReceivedCreditsResourceLinkedFlows {
    const BLANK: Self = Self {
        credit_reversal: Blank::BLANK,
        issuing_authorization: Blank::BLANK,
        issuing_transaction: Blank::BLANK,
        source_flow: Blank::BLANK,
        source_flow_details: Blank::BLANK,
        source_flow_type: Blank::BLANK,
    };
}

impl Record for TreasuryReceivedCreditsResourceLinkedFlows {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_received_credits_resource_linked_flows",
            constants: &[],
            fields: &[
                Field("credit_reversal", NULLABLE),
                Field("issuing_authorization", NULLABLE),
                Field("issuing_transaction", NULLABLE),
                Field("source_flow", NULLABLE),
                Field("source_flow_details", NULLABLE),
                Field("source_flow_type", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.credit_reversal,
            1 => &self.issuing_authorization,
            2 => &self.issuing_transaction,
            3 => &self.source_flow,
            4 => &self.source_flow_details,
            _ => &self.source_flow_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.credit_reversal,
            1 => &mut self.issuing_authorization,
            2 => &mut self.issuing_transaction,
            3 => &mut self.source_flow,
            4 => &mut self.source_flow_details,
            _ => &mut self.source_flow_type,
        }
    }
}

impl std::fmt::Debug for TreasuryReceivedCreditsResourceLinkedFlows {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryReceivedCreditsResourceLinkedFlows);
