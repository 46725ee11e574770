// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TreasuryTransaction`](crate::TreasuryTransaction).

#[cfg(feature = "treasury-transaction_entries")]
pub mod flow_details;
#[cfg(feature = "treasury-transactions")]
pub use crate::financial_connections_transaction::StatusTransitions;

#[cfg(feature = "treasury-transaction_entries")]
/// Change to a FinancialAccount's balance
///
/// An object in `balance_impact` of [`TreasuryTransaction`](crate::TreasuryTransaction) and `balance_impact` of [`TreasuryTransactionEntry`](crate::TreasuryTransactionEntry).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceImpact {
    /// The change made to funds the user can spend right now.
    pub cash: i64,
    /// The change made to funds that are not spendable yet, but will become available at a later time.
    pub inbound_pending: i64,
    /// The change made to funds in the account, but not spendable because they are being held for
    /// pending outbound flows.
    pub outbound_pending: i64,
}

#[cfg(feature = "treasury-transaction_entries")]
impl rt::Blank for BalanceImpact {
    const BLANK: Self = Self {
        cash: rt::Blank::BLANK,
        inbound_pending: rt::Blank::BLANK,
        outbound_pending: rt::Blank::BLANK,
    };
}

#[cfg(feature = "treasury-transaction_entries")]
impl rt::Record for BalanceImpact {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_transactions_resource_balance_impact",
            constants: &[],
            fields: &[
                rt::Field("cash", rt::REQUIRED),
                rt::Field("inbound_pending", rt::REQUIRED),
                rt::Field("outbound_pending", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.cash,
            1 => &self.inbound_pending,
            _ => &self.outbound_pending,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.cash,
            1 => &mut self.inbound_pending,
            _ => &mut self.outbound_pending,
        }
    }
}

#[cfg(feature = "treasury-transaction_entries")]
rt::record_traits!(BalanceImpact);

#[cfg(feature = "treasury-transaction_entries")]
/// An object in `flow_details` of [`TreasuryTransaction`](crate::TreasuryTransaction) and `flow_details` of [`TreasuryTransactionEntry`](crate::TreasuryTransactionEntry).
#[derive(Clone)]
#[non_exhaustive]
pub struct FlowDetails {
    pub credit_reversal: Option<rt::Part<crate::TreasuryCreditReversal>>,
    pub debit_reversal: Option<rt::Part<crate::TreasuryDebitReversal>>,
    pub inbound_transfer: Option<rt::Part<crate::TreasuryInboundTransfer>>,
    pub issuing_authorization: Option<rt::Part<crate::IssuingAuthorization>>,
    pub outbound_payment: Option<rt::Part<crate::TreasuryOutboundPayment>>,
    pub outbound_transfer: Option<rt::Part<crate::TreasuryOutboundTransfer>>,
    pub received_credit: Option<rt::Part<crate::TreasuryReceivedCredit>>,
    pub received_debit: Option<rt::Part<crate::TreasuryReceivedDebit>>,
    /// Type of the flow that created the Transaction. Set to the same value as `flow_type`.
    pub type_: flow_details::Type,
}

#[cfg(feature = "treasury-transaction_entries")]
impl rt::Blank for FlowDetails {
    const BLANK: Self = Self {
        credit_reversal: rt::Blank::BLANK,
        debit_reversal: rt::Blank::BLANK,
        inbound_transfer: rt::Blank::BLANK,
        issuing_authorization: rt::Blank::BLANK,
        outbound_payment: rt::Blank::BLANK,
        outbound_transfer: rt::Blank::BLANK,
        received_credit: rt::Blank::BLANK,
        received_debit: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "treasury-transaction_entries")]
impl rt::Record for FlowDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_transactions_resource_flow_details",
            constants: &[],
            fields: &[
                rt::Field("credit_reversal", rt::OPTIONAL),
                rt::Field("debit_reversal", rt::OPTIONAL),
                rt::Field("inbound_transfer", rt::OPTIONAL),
                rt::Field("issuing_authorization", rt::OPTIONAL),
                rt::Field("outbound_payment", rt::OPTIONAL),
                rt::Field("outbound_transfer", rt::OPTIONAL),
                rt::Field("received_credit", rt::OPTIONAL),
                rt::Field("received_debit", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "treasury-transaction_entries")]
rt::record_traits!(FlowDetails);

#[cfg(feature = "treasury-transaction_entries")]
/// Type of the flow that created the Transaction.
#[non_exhaustive]
pub enum FlowType {
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

#[cfg(feature = "treasury-transaction_entries")]
rt::open_enum!(FlowType {
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

#[cfg(feature = "treasury-transactions")]
/// Status of the Transaction.
#[non_exhaustive]
pub enum Status {
    /// `open`
    Open,
    /// `posted`
    Posted,
    /// `void`
    Void,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "treasury-transactions")]
rt::open_enum!(Status {
    Open = "open",
    Posted = "posted",
    Void = "void",
});
