// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    AnyId, Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, Part,
    Place, REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{ApplicationFeeId, BalanceTransactionId, PayoutId, PayoutsTraceId};

/// A `Payout` object is created when you receive funds from Stripe, or when you initiate a payout
/// to either a bank account or debit card of a
/// [connected Stripe account](https://docs.stripe.com/connect/bank-debit-card-payouts). You can
/// retrieve individual payouts, and list all payouts. Payouts are made on
/// [varying schedules](https://docs.stripe.com/connect/manage-payout-schedule), depending on your
/// country and industry.
///
/// Related guide: [Receiving payouts](https://docs.stripe.com/payouts)
///
/// The schema `payout`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payout {
    /// The amount (in cents (or local equivalent)) that transfers to your bank account or debit card.
    pub amount: i64,
    /// The application fee (if any) for the payout.
    /// [See the Connect documentation](https://docs.stripe.com/connect/instant-payouts#monetization-and-fees)
    /// for details.
    pub application_fee: Option<Expandable<ApplicationFeeId>>,
    /// The amount of the application fee (if any) requested for the payout.
    /// [See the Connect documentation](https://docs.stripe.com/connect/instant-payouts#monetization-and-fees)
    /// for details.
    pub application_fee_amount: Option<i64>,
    /// Date that you can expect the payout to arrive in the bank. This factors in delays to account for
    /// weekends or bank holidays.
    pub arrival_date: Timestamp,
    /// Returns `true` if the payout is created by an
    /// [automated payout schedule](https://docs.stripe.com/payouts#payout-schedule) and `false` if it's
    /// [requested manually](https://docs.stripe.com/payouts#manual-payouts).
    pub automatic: bool,
    /// ID of the balance transaction that describes the impact of this payout on your account balance.
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// ID of the bank account or card the payout is sent to.
    pub destination: Option<Expandable<AnyId>>,
    /// If the payout fails or cancels, this is the ID of the balance transaction that reverses the
    /// initial balance transaction and returns the funds from the failed payout back in your balance.
    pub failure_balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// Error code that provides a reason for a payout failure, if available. View our
    /// [list of failure codes](https://docs.stripe.com/api#payout_failures).
    pub failure_code: Option<String>,
    /// Message that provides the reason for a payout failure, if available.
    pub failure_message: Option<String>,
    /// Unique identifier for the object.
    pub id: PayoutId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// The method used to send this payout, which can be `standard` or `instant`. `instant` is
    /// supported for payouts to debit cards and bank accounts in certain countries. Learn more about
    /// [bank support for Instant Payouts](https://docs.stripe.com/payouts/instant-payouts-banks).
    pub method: String,
    /// If the payout reverses another, this is the ID of the original payout.
    pub original_payout: Option<Expandable<PayoutId>>,
    /// ID of the v2 FinancialAccount the funds are sent to.
    pub payout_method: Option<String>,
    /// If `completed`, you can use the
    /// [Balance Transactions API](https://docs.stripe.com/api/balance_transactions/list#balance_transaction_list-payout)
    /// to list all balance transactions that are paid out in this payout.
    pub reconciliation_status: PayoutReconciliationStatus,
    /// If the payout reverses, this is the ID of the payout that reverses this payout.
    pub reversed_by: Option<Expandable<PayoutId>>,
    /// The source balance this payout came from, which can be one of the following: `card`, `fpx`, or
    /// `bank_account`.
    pub source_type: String,
    /// Extra information about a payout that displays on the user's bank statement.
    pub statement_descriptor: Option<String>,
    /// Current status of the payout: `paid`, `pending`, `in_transit`, `canceled` or `failed`. A payout
    /// is `pending` until it's submitted to the bank, when it becomes `in_transit`. The status changes
    /// to `paid` if the transaction succeeds, or to `failed` or `canceled` (within 5 business days).
    /// Some payouts that fail might initially show as `paid`, then change to `failed`.
    pub status: String,
    /// A value that generates from the beneficiary's bank that allows users to track payouts with their
    /// bank. Banks might call this a "reference number" or something similar.
    pub trace_id: Option<Part<PayoutsTraceId>>,
    /// Can be `bank_account` or `card`.
    pub type_: PayoutType,
}

impl Record for Payout {
    fn blank() -> Self {
        Self {
            amount: blank(),
            application_fee: blank(),
            application_fee_amount: blank(),
            arrival_date: blank(),
            automatic: blank(),
            balance_transaction: blank(),
            created: blank(),
            currency: blank(),
            description: blank(),
            destination: blank(),
            failure_balance_transaction: blank(),
            failure_code: blank(),
            failure_message: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            method: blank(),
            original_payout: blank(),
            payout_method: blank(),
            reconciliation_status: blank(),
            reversed_by: blank(),
            source_type: blank(),
            statement_descriptor: blank(),
            status: blank(),
            trace_id: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payout",
            constants: &[("object", Constant::Str("payout"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("application_fee", NULLABLE),
                Field("application_fee_amount", NULLABLE),
                Field("arrival_date", REQUIRED),
                Field("automatic", REQUIRED),
                Field("balance_transaction", NULLABLE),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("description", NULLABLE),
                Field("destination", NULLABLE),
                Field("failure_balance_transaction", NULLABLE),
                Field("failure_code", NULLABLE),
                Field("failure_message", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", NULLABLE),
                Field("method", REQUIRED),
                Field("original_payout", NULLABLE),
                Field("payout_method", NULLABLE),
                Field("reconciliation_status", REQUIRED),
                Field("reversed_by", NULLABLE),
                Field("source_type", REQUIRED),
                Field("statement_descriptor", NULLABLE),
                Field("status", REQUIRED),
                Field("trace_id", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.application_fee,
            2 => &self.application_fee_amount,
            3 => &self.arrival_date,
            4 => &self.automatic,
            5 => &self.balance_transaction,
            6 => &self.created,
            7 => &self.currency,
            8 => &self.description,
            9 => &self.destination,
            10 => &self.failure_balance_transaction,
            11 => &self.failure_code,
            12 => &self.failure_message,
            13 => &self.id,
            14 => &self.livemode,
            15 => &self.metadata,
            16 => &self.method,
            17 => &self.original_payout,
            18 => &self.payout_method,
            19 => &self.reconciliation_status,
            20 => &self.reversed_by,
            21 => &self.source_type,
            22 => &self.statement_descriptor,
            23 => &self.status,
            24 => &self.trace_id,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.application_fee,
            2 => &mut self.application_fee_amount,
            3 => &mut self.arrival_date,
            4 => &mut self.automatic,
            5 => &mut self.balance_transaction,
            6 => &mut self.created,
            7 => &mut self.currency,
            8 => &mut self.description,
            9 => &mut self.destination,
            10 => &mut self.failure_balance_transaction,
            11 => &mut self.failure_code,
            12 => &mut self.failure_message,
            13 => &mut self.id,
            14 => &mut self.livemode,
            15 => &mut self.metadata,
            16 => &mut self.method,
            17 => &mut self.original_payout,
            18 => &mut self.payout_method,
            19 => &mut self.reconciliation_status,
            20 => &mut self.reversed_by,
            21 => &mut self.source_type,
            22 => &mut self.statement_descriptor,
            23 => &mut self.status,
            24 => &mut self.trace_id,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for Payout {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Payout);

impl Resource for Payout {
    type Id = PayoutId;
    const OBJECT: &'static str = "payout";
}

impl Payout {
    /// Expands `application_fee`.
    pub const APPLICATION_FEE: Expand<Self, ApplicationFeeId> = Expand::new(
        "application_fee",
    );
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: Expand<Self, BalanceTransactionId> = Expand::new(
        "balance_transaction",
    );
    /// Expands `destination`.
    pub const DESTINATION: Expand<Self, AnyId> = Expand::new("destination");
    /// Expands `failure_balance_transaction`.
    pub const FAILURE_BALANCE_TRANSACTION: Expand<Self, BalanceTransactionId> = Expand::new(
        "failure_balance_transaction",
    );
    /// Expands `original_payout`.
    pub const ORIGINAL_PAYOUT: Expand<Self, PayoutId> = Expand::new("original_payout");
    /// Expands `reversed_by`.
    pub const REVERSED_BY: Expand<Self, PayoutId> = Expand::new("reversed_by");
}

/// If `completed`, you can use the
/// [Balance Transactions API](https://docs.stripe.com/api/balance_transactions/list#balance_transaction_list-payout)
/// to list all balance transactions that are paid out in this payout.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayoutReconciliationStatus {
    /// `completed`
    Completed,
    /// `in_progress`
    InProgress,
    /// `not_applicable`
    NotApplicable,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PayoutReconciliationStatus {
    Completed = "completed",
    InProgress = "in_progress",
    NotApplicable = "not_applicable",
});

/// Can be `bank_account` or `card`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayoutType {
    /// `bank_account`
    BankAccount,
    /// `card`
    Card,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PayoutType {
    BankAccount = "bank_account",
    Card = "card",
});
