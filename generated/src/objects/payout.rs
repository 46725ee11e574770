// Written by `cargo xtask generate`. Do not edit.

/// A `Payout` object is created when you receive funds from Stripe, or when you initiate a payout
/// to either a bank account or debit card of a
/// [connected Stripe account](https://docs.stripe.com/connect/bank-debit-card-payouts). You can
/// retrieve individual payouts, and list all payouts. Payouts are made on
/// [varying schedules](https://docs.stripe.com/connect/manage-payout-schedule), depending on your
/// country and industry.
///
/// Related guide: [Receiving payouts](https://docs.stripe.com/payouts)
///
/// The object `payout`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payout {
    /// The amount (in cents (or local equivalent)) that transfers to your bank account or debit card.
    pub amount: i64,
    /// The application fee (if any) for the payout.
    /// [See the Connect documentation](https://docs.stripe.com/connect/instant-payouts#monetization-and-fees)
    /// for details.
    pub application_fee: Option<rt::Expandable<crate::ids::ApplicationFeeId>>,
    /// The amount of the application fee (if any) requested for the payout.
    /// [See the Connect documentation](https://docs.stripe.com/connect/instant-payouts#monetization-and-fees)
    /// for details.
    pub application_fee_amount: Option<i64>,
    /// Date that you can expect the payout to arrive in the bank. This factors in delays to account for
    /// weekends or bank holidays.
    pub arrival_date: rt::Timestamp,
    /// Returns `true` if the payout is created by an
    /// [automated payout schedule](https://docs.stripe.com/payouts#payout-schedule) and `false` if it's
    /// [requested manually](https://docs.stripe.com/payouts#manual-payouts).
    pub automatic: bool,
    /// ID of the balance transaction that describes the impact of this payout on your account balance.
    pub balance_transaction: Option<rt::Expandable<crate::ids::BalanceTransactionId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// ID of the bank account or card the payout is sent to.
    pub destination: Option<rt::Expandable<rt::AnyId>>,
    /// If the payout fails or cancels, this is the ID of the balance transaction that reverses the
    /// initial balance transaction and returns the funds from the failed payout back in your balance.
    pub failure_balance_transaction: Option<
        rt::Expandable<crate::ids::BalanceTransactionId>,
    >,
    /// Error code that provides a reason for a payout failure, if available. View our
    /// [list of failure codes](https://docs.stripe.com/api#payout_failures).
    pub failure_code: Option<String>,
    /// Message that provides the reason for a payout failure, if available.
    pub failure_message: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::PayoutId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The method used to send this payout, which can be `standard` or `instant`. `instant` is
    /// supported for payouts to debit cards and bank accounts in certain countries. Learn more about
    /// [bank support for Instant Payouts](https://docs.stripe.com/payouts/instant-payouts-banks).
    pub method: String,
    /// If the payout reverses another, this is the ID of the original payout.
    pub original_payout: Option<rt::Expandable<crate::ids::PayoutId>>,
    /// ID of the v2 FinancialAccount the funds are sent to.
    pub payout_method: Option<String>,
    /// If `completed`, you can use the
    /// [Balance Transactions API](https://docs.stripe.com/api/balance_transactions/list#balance_transaction_list-payout)
    /// to list all balance transactions that are paid out in this payout.
    pub reconciliation_status: crate::payout::ReconciliationStatus,
    /// If the payout reverses, this is the ID of the payout that reverses this payout.
    pub reversed_by: Option<rt::Expandable<crate::ids::PayoutId>>,
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
    pub trace_id: Option<rt::Part<crate::payout::TraceId>>,
    /// Can be `bank_account` or `card`.
    pub type_: crate::payout::Type,
}

impl rt::Record for Payout {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            application_fee: rt::blank(),
            application_fee_amount: rt::blank(),
            arrival_date: rt::blank(),
            automatic: rt::blank(),
            balance_transaction: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            description: rt::blank(),
            destination: rt::blank(),
            failure_balance_transaction: rt::blank(),
            failure_code: rt::blank(),
            failure_message: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            method: rt::blank(),
            original_payout: rt::blank(),
            payout_method: rt::blank(),
            reconciliation_status: rt::blank(),
            reversed_by: rt::blank(),
            source_type: rt::blank(),
            statement_descriptor: rt::blank(),
            status: rt::blank(),
            trace_id: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payout",
            constants: &[("object", rt::Constant::Str("payout"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("application_fee", rt::NULLABLE),
                rt::Field("application_fee_amount", rt::NULLABLE),
                rt::Field("arrival_date", rt::REQUIRED),
                rt::Field("automatic", rt::REQUIRED),
                rt::Field("balance_transaction", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("destination", rt::NULLABLE),
                rt::Field("failure_balance_transaction", rt::NULLABLE),
                rt::Field("failure_code", rt::NULLABLE),
                rt::Field("failure_message", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("method", rt::REQUIRED),
                rt::Field("original_payout", rt::NULLABLE),
                rt::Field("payout_method", rt::NULLABLE),
                rt::Field("reconciliation_status", rt::REQUIRED),
                rt::Field("reversed_by", rt::NULLABLE),
                rt::Field("source_type", rt::REQUIRED),
                rt::Field("statement_descriptor", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("trace_id", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Payout);

impl rt::Resource for Payout {
    type Id = crate::ids::PayoutId;
    const OBJECT: &'static str = "payout";
}

impl Payout {
    /// Expands `application_fee`.
    pub const APPLICATION_FEE: rt::Expand<Self, crate::ids::ApplicationFeeId> = rt::Expand::new(
        "application_fee",
    );
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: rt::Expand<Self, crate::ids::BalanceTransactionId> = rt::Expand::new(
        "balance_transaction",
    );
    /// Expands `destination`.
    pub const DESTINATION: rt::Expand<Self, rt::AnyId> = rt::Expand::new("destination");
    /// Expands `failure_balance_transaction`.
    pub const FAILURE_BALANCE_TRANSACTION: rt::Expand<
        Self,
        crate::ids::BalanceTransactionId,
    > = rt::Expand::new("failure_balance_transaction");
    /// Expands `original_payout`.
    pub const ORIGINAL_PAYOUT: rt::Expand<Self, crate::ids::PayoutId> = rt::Expand::new(
        "original_payout",
    );
    /// Expands `reversed_by`.
    pub const REVERSED_BY: rt::Expand<Self, crate::ids::PayoutId> = rt::Expand::new(
        "reversed_by",
    );
}
