// Written by `cargo xtask generate`. Do not edit.
//! What is in `linked_flows` of [`TreasuryReceivedCredit`](crate::TreasuryReceivedCredit).

pub mod source_flow_details;

/// An object in `linked_flows.source_flow_details` of [`TreasuryReceivedCredit`](crate::TreasuryReceivedCredit).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceFlowDetails {
    pub credit_reversal: Option<rt::Part<crate::TreasuryCreditReversal>>,
    pub outbound_payment: Option<rt::Part<crate::TreasuryOutboundPayment>>,
    pub outbound_transfer: Option<rt::Part<crate::TreasuryOutboundTransfer>>,
    pub payout: Option<rt::Part<crate::Payout>>,
    /// The type of the source flow that originated the ReceivedCredit.
    pub type_: source_flow_details::Type,
}

impl rt::Blank for SourceFlowDetails {
    const BLANK: Self = Self {
        credit_reversal: rt::Blank::BLANK,
        outbound_payment: rt::Blank::BLANK,
        outbound_transfer: rt::Blank::BLANK,
        payout: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for SourceFlowDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_received_credits_resource_source_flows_details",
            constants: &[],
            fields: &[
                rt::Field("credit_reversal", rt::OPTIONAL),
                rt::Field("outbound_payment", rt::OPTIONAL),
                rt::Field("outbound_transfer", rt::OPTIONAL),
                rt::Field("payout", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.credit_reversal,
            1 => &self.outbound_payment,
            2 => &self.outbound_transfer,
            3 => &self.payout,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.credit_reversal,
            1 => &mut self.outbound_payment,
            2 => &mut self.outbound_transfer,
            3 => &mut self.payout,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(SourceFlowDetails);
