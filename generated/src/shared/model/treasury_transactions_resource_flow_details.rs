// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    IssuingAuthorization, TreasuryCreditReversal, TreasuryDebitReversal,
    TreasuryInboundTransfer, TreasuryOutboundPayment, TreasuryOutboundTransfer,
    TreasuryReceivedCredit, TreasuryReceivedDebit,
};

/// The schema `treasury_transactions_resource_flow_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryTransactionsResourceFlowDetails {
    pub credit_reversal: Option<Part<TreasuryCreditReversal>>,
    pub debit_reversal: Option<Part<TreasuryDebitReversal>>,
    pub inbound_transfer: Option<Part<TreasuryInboundTransfer>>,
    pub issuing_authorization: Option<Part<IssuingAuthorization>>,
    pub outbound_payment: Option<Part<TreasuryOutboundPayment>>,
    pub outbound_transfer: Option<Part<TreasuryOutboundTransfer>>,
    pub received_credit: Option<Part<TreasuryReceivedCredit>>,
    pub received_debit: Option<Part<TreasuryReceivedDebit>>,
    /// Type of the flow that created the Transaction. Set to the same value as `flow_type`.
    pub type_: TreasuryTransactionsResourceFlowDetailsType,
}

impl Blank for TreasuryTransactionsResourceFlowDetails {
    const BLANK: Self = Self {
        credit_reversal: Blank::BLANK,
        debit_reversal: Blank::BLANK,
        inbound_transfer: Blank::BLANK,
        issuing_authorization: Blank::BLANK,
        outbound_payment: Blank::BLANK,
        outbound_transfer: Blank::BLANK,
        received_credit: Blank::BLANK,
        received_debit: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for TreasuryTransactionsResourceFlowDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_transactions_resource_flow_details",
            constants: &[],
            fields: &[
                Field("credit_reversal", OPTIONAL),
                Field("debit_reversal", OPTIONAL),
                Field("inbound_transfer", OPTIONAL),
                Field("issuing_authorization", OPTIONAL),
                Field("outbound_payment", OPTIONAL),
                Field("outbound_transfer", OPTIONAL),
                Field("received_credit", OPTIONAL),
                Field("received_debit", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.credit_reversal,
            1 => &self.debit_reversal,
            2 => &self.inbound_transfer,
            3 => &self.issuing_authorization,
            4 => &self.outbound_payment,
            5 => &self.outbound_transfer,
            6 => &self.received_credit,
            7 => &self.received_debit,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.credit_reversal,
            1 => &mut self.debit_reversal,
            2 => &mut self.inbound_transfer,
            3 => &mut self.issuing_authorization,
            4 => &mut self.outbound_payment,
            5 => &mut self.outbound_transfer,
            6 => &mut self.received_credit,
            7 => &mut self.received_debit,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for TreasuryTransactionsResourceFlowDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryTransactionsResourceFlowDetails);

/// Type of the flow that created the Transaction. Set to the same value as `flow_type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryTransactionsResourceFlowDetailsType {
    /// `credit_reversal`
    CreditReversal,
    /// `debit_reversal`
    DebitReversal,
    /// `inbound_transfer`
    InboundTransfer,
    /// `issuing_authorization`
    IssuingAuthorization,
    /// `other`
    Other,
    /// `outbound_payment`
    OutboundPayment,
    /// `outbound_transfer`
    OutboundTransfer,
    /// `received_credit`
    ReceivedCredit,
    /// `received_debit`
    ReceivedDebit,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryTransactionsResourceFlowDetailsType {
    CreditReversal = "credit_reversal",
    DebitReversal = "debit_reversal",
    InboundTransfer = "inbound_transfer",
    IssuingAuthorization = "issuing_authorization",
    Other = "other",
    OutboundPayment = "outbound_payment",
    OutboundTransfer = "outbound_transfer",
    ReceivedCredit = "received_credit",
    ReceivedDebit = "received_debit",
});
