// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    Payout, TreasuryCreditReversal, TreasuryOutboundPayment, TreasuryOutboundTransfer,
};

/// The schema `treasury_received_credits_resource_source_flows_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedCreditsResourceSourceFlowsDetails {
    pub credit_reversal: Option<Part<TreasuryCreditReversal>>,
    pub outbound_payment: Option<Part<TreasuryOutboundPayment>>,
    pub outbound_transfer: Option<Part<TreasuryOutboundTransfer>>,
    pub payout: Option<Part<Payout>>,
    /// The type of the source flow that originated the ReceivedCredit.
    pub type_: TreasuryReceivedCreditsResourceSourceFlowsDetailsType,
}

impl Blank for TreasuryReceivedCreditsResourceSourceFlowsDetails {
    const BLANK: Self = Self {
        credit_reversal: Blank::BLANK,
        outbound_payment: Blank::BLANK,
        outbound_transfer: Blank::BLANK,
        payout: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for TreasuryReceivedCreditsResourceSourceFlowsDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_received_credits_resource_source_flows_details",
            constants: &[],
            fields: &[
                Field("credit_reversal", OPTIONAL),
                Field("outbound_payment", OPTIONAL),
                Field("outbound_transfer", OPTIONAL),
                Field("payout", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.credit_reversal,
            1 => &self.outbound_payment,
            2 => &self.outbound_transfer,
            3 => &self.payout,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.credit_reversal,
            1 => &mut self.outbound_payment,
            2 => &mut self.outbound_transfer,
            3 => &mut self.payout,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for TreasuryReceivedCreditsResourceSourceFlowsDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryReceivedCreditsResourceSourceFlowsDetails);

/// The type of the source flow that originated the ReceivedCredit.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryReceivedCreditsResourceSourceFlowsDetailsType {
    /// `credit_reversal`
    CreditReversal,
    /// `other`
    Other,
    /// `outbound_payment`
    OutboundPayment,
    /// `outbound_transfer`
    OutboundTransfer,
    /// `payout`
    Payout,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryReceivedCreditsResourceSourceFlowsDetailsType {
    CreditReversal = "credit_reversal",
    Other = "other",
    OutboundPayment = "outbound_payment",
    OutboundTransfer = "outbound_transfer",
    Payout = "payout",
});
