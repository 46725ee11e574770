// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TreasuryReceivedDebit`](crate::TreasuryReceivedDebit).

pub mod initiating_payment_method_details;
pub use crate::treasury_received_credit::reversal_details;
pub use crate::treasury_received_credit::ReversalDetails;

/// Reason for the failure. A ReceivedDebit might fail because the FinancialAccount doesn't have
/// sufficient funds, is closed, or is frozen.
#[non_exhaustive]
pub enum FailureCode {
    /// `account_closed`
    AccountClosed,
    /// `account_frozen`
    AccountFrozen,
    /// `insufficient_funds`
    InsufficientFunds,
    /// `international_transaction`
    InternationalTransaction,
    /// `other`
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(FailureCode {
    AccountClosed = "account_closed",
    AccountFrozen = "account_frozen",
    InsufficientFunds = "insufficient_funds",
    InternationalTransaction = "international_transaction",
    Other = "other",
});

/// An object in `initiating_payment_method_details` of [`TreasuryReceivedDebit`](crate::TreasuryReceivedDebit).
#[derive(Clone)]
#[non_exhaustive]
pub struct InitiatingPaymentMethodDetails {
    /// Set when `type` is `balance`.
    pub balance: Option<initiating_payment_method_details::Balance>,
    pub billing_details: crate::treasury_inbound_transfer::origin_payment_method_details::BillingDetails,
    pub financial_account: Option<
        rt::Part<
            crate::treasury_outbound_payment::destination_payment_method_details::FinancialAccount,
        >,
    >,
    /// Set when `type` is `issuing_card`. This is an
    /// [Issuing Card](https://docs.stripe.com/api#issuing_cards) ID.
    pub issuing_card: Option<String>,
    /// Polymorphic type matching the originating money movement's source. This can be an external
    /// account, a Stripe balance, or a FinancialAccount.
    pub type_: crate::treasury_received_credit::initiating_payment_method_details::Type,
    pub us_bank_account: Option<
        rt::Part<
            crate::treasury_received_credit::initiating_payment_method_details::UsBankAccount,
        >,
    >,
}

impl rt::Record for InitiatingPaymentMethodDetails {
    fn blank() -> Self {
        Self {
            balance: rt::blank(),
            billing_details: rt::blank(),
            financial_account: rt::blank(),
            issuing_card: rt::blank(),
            type_: rt::blank(),
            us_bank_account: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_shared_resource_initiating_payment_method_details_initiating_payment_method_details",
            constants: &[],
            fields: &[
                rt::Field("balance", rt::OPTIONAL),
                rt::Field("billing_details", rt::REQUIRED),
                rt::Field("financial_account", rt::OPTIONAL),
                rt::Field("issuing_card", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("us_bank_account", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.balance,
            1 => &self.billing_details,
            2 => &self.financial_account,
            3 => &self.issuing_card,
            4 => &self.type_,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.balance,
            1 => &mut self.billing_details,
            2 => &mut self.financial_account,
            3 => &mut self.issuing_card,
            4 => &mut self.type_,
            _ => &mut self.us_bank_account,
        }
    }
}

rt::record_traits!(InitiatingPaymentMethodDetails);

/// An object in `linked_flows` of [`TreasuryReceivedDebit`](crate::TreasuryReceivedDebit).
#[derive(Clone)]
#[non_exhaustive]
pub struct LinkedFlows {
    /// The DebitReversal created as a result of this ReceivedDebit being reversed.
    pub debit_reversal: Option<String>,
    /// Set if the ReceivedDebit is associated with an InboundTransfer's return of funds.
    pub inbound_transfer: Option<String>,
    /// Set if the ReceivedDebit was created due to an
    /// [Issuing Authorization](https://docs.stripe.com/api#issuing_authorizations) object.
    pub issuing_authorization: Option<String>,
    /// Set if the ReceivedDebit is also viewable as an
    /// [Issuing Dispute](https://docs.stripe.com/api#issuing_disputes) object.
    pub issuing_transaction: Option<String>,
    /// Set if the ReceivedDebit was created due to a [Payout](https://docs.stripe.com/api#payouts)
    /// object.
    pub payout: Option<String>,
    /// Set if the ReceivedDebit was created due to a [Topup](https://docs.stripe.com/api#topups)
    /// object.
    pub topup: Option<String>,
}

impl rt::Blank for LinkedFlows {
    const BLANK: Self = Self {
        debit_reversal: rt::Blank::BLANK,
        inbound_transfer: rt::Blank::BLANK,
        issuing_authorization: rt::Blank::BLANK,
        issuing_transaction: rt::Blank::BLANK,
        payout: rt::Blank::BLANK,
        topup: rt::Blank::BLANK,
    };
}

impl rt::Record for LinkedFlows {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_received_debits_resource_linked_flows",
            constants: &[],
            fields: &[
                rt::Field("debit_reversal", rt::NULLABLE),
                rt::Field("inbound_transfer", rt::NULLABLE),
                rt::Field("issuing_authorization", rt::NULLABLE),
                rt::Field("issuing_transaction", rt::NULLABLE),
                rt::Field("payout", rt::NULLABLE),
                rt::Field("topup", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.debit_reversal,
            1 => &self.inbound_transfer,
            2 => &self.issuing_authorization,
            3 => &self.issuing_transaction,
            4 => &self.payout,
            _ => &self.topup,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.debit_reversal,
            1 => &mut self.inbound_transfer,
            2 => &mut self.issuing_authorization,
            3 => &mut self.issuing_transaction,
            4 => &mut self.payout,
            _ => &mut self.topup,
        }
    }
}

rt::record_traits!(LinkedFlows);

/// The network used for the ReceivedDebit.
#[non_exhaustive]
pub enum Network {
    /// `ach`
    Ach,
    /// `card`
    Card,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Network {
    Ach = "ach",
    Card = "card",
    Stripe = "stripe",
});

/// Status of the ReceivedDebit. ReceivedDebits are created with a status of either `succeeded`
/// (approved) or `failed` (declined). The failure reason can be found under the `failure_code`.
#[non_exhaustive]
pub enum Status {
    /// `failed`
    Failed,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Failed = "failed",
    Succeeded = "succeeded",
});
