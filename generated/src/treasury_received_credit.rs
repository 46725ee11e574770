// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TreasuryReceivedCredit`](crate::TreasuryReceivedCredit).

pub mod initiating_payment_method_details;
#[cfg(feature = "treasury-received_credits")]
pub mod linked_flows;
pub mod reversal_details;

#[cfg(feature = "treasury-received_credits")]
/// Reason for the failure. A ReceivedCredit might fail because the receiving FinancialAccount is
/// closed or frozen.
#[non_exhaustive]
pub enum FailureCode {
    /// `account_closed`
    AccountClosed,
    /// `account_frozen`
    AccountFrozen,
    /// `international_transaction`
    InternationalTransaction,
    /// `other`
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "treasury-received_credits")]
rt::open_enum!(FailureCode {
    AccountClosed = "account_closed",
    AccountFrozen = "account_frozen",
    InternationalTransaction = "international_transaction",
    Other = "other",
});

#[cfg(feature = "treasury-received_credits")]
/// An object in `initiating_payment_method_details` of [`TreasuryReceivedCredit`](crate::TreasuryReceivedCredit).
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
    pub type_: initiating_payment_method_details::Type,
    pub us_bank_account: Option<
        rt::Part<initiating_payment_method_details::UsBankAccount>,
    >,
}

#[cfg(feature = "treasury-received_credits")]
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

#[cfg(feature = "treasury-received_credits")]
rt::record_traits!(InitiatingPaymentMethodDetails);

#[cfg(feature = "treasury-received_credits")]
/// An object in `linked_flows` of [`TreasuryReceivedCredit`](crate::TreasuryReceivedCredit).
#[derive(Clone)]
#[non_exhaustive]
pub struct LinkedFlows {
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
    pub source_flow_details: Option<rt::Part<linked_flows::SourceFlowDetails>>,
    /// The type of flow that originated the ReceivedCredit (for example, `outbound_payment`).
    pub source_flow_type: Option<String>,
}

#[cfg(feature = "treasury-received_credits")]
impl rt::Blank for LinkedFlows {
    const BLANK: Self = Self {
        credit_reversal: rt::Blank::BLANK,
        issuing_authorization: rt::Blank::BLANK,
        issuing_transaction: rt::Blank::BLANK,
        source_flow: rt::Blank::BLANK,
        source_flow_details: rt::Blank::BLANK,
        source_flow_type: rt::Blank::BLANK,
    };
}

#[cfg(feature = "treasury-received_credits")]
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
            name: "treasury_received_credits_resource_linked_flows",
            constants: &[],
            fields: &[
                rt::Field("credit_reversal", rt::NULLABLE),
                rt::Field("issuing_authorization", rt::NULLABLE),
                rt::Field("issuing_transaction", rt::NULLABLE),
                rt::Field("source_flow", rt::NULLABLE),
                rt::Field("source_flow_details", rt::NULLABLE),
                rt::Field("source_flow_type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.credit_reversal,
            1 => &self.issuing_authorization,
            2 => &self.issuing_transaction,
            3 => &self.source_flow,
            4 => &self.source_flow_details,
            _ => &self.source_flow_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "treasury-received_credits")]
rt::record_traits!(LinkedFlows);

#[cfg(feature = "treasury-received_credits")]
/// The rails used to send the funds.
#[non_exhaustive]
pub enum Network {
    /// `ach`
    Ach,
    /// `card`
    Card,
    /// `stripe`
    Stripe,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "treasury-received_credits")]
rt::open_enum!(Network {
    Ach = "ach",
    Card = "card",
    Stripe = "stripe",
    UsDomesticWire = "us_domestic_wire",
});

/// An object in `reversal_details` of [`TreasuryReceivedCredit`](crate::TreasuryReceivedCredit) and `reversal_details` of [`TreasuryReceivedDebit`](crate::TreasuryReceivedDebit).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReversalDetails {
    /// Time before which a ReceivedCredit can be reversed.
    pub deadline: Option<rt::Timestamp>,
    /// Set if a ReceivedCredit cannot be reversed.
    pub restricted_reason: Option<reversal_details::RestrictedReason>,
}

impl rt::Blank for ReversalDetails {
    const BLANK: Self = Self {
        deadline: rt::Blank::BLANK,
        restricted_reason: rt::Blank::BLANK,
    };
}

impl rt::Record for ReversalDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_received_credits_resource_reversal_details | treasury_received_debits_resource_reversal_details",
            constants: &[],
            fields: &[
                rt::Field("deadline", rt::NULLABLE),
                rt::Field("restricted_reason", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.deadline,
            _ => &self.restricted_reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.deadline,
            _ => &mut self.restricted_reason,
        }
    }
}

rt::record_traits!(ReversalDetails);

#[cfg(feature = "treasury-received_credits")]
/// Status of the ReceivedCredit. ReceivedCredits are created either `succeeded` (approved) or
/// `failed` (declined). If a ReceivedCredit is declined, the failure reason can be found in the
/// `failure_code` field.
#[non_exhaustive]
pub enum Status {
    /// `failed`
    Failed,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "treasury-received_credits")]
rt::open_enum!(Status {
    Failed = "failed",
    Succeeded = "succeeded",
});
