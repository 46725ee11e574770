// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, Metadata, NULLABLE, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{BalanceTransactionId, Source, TopupId};

/// To top up your Stripe balance, you create a top-up object. You can retrieve individual top-ups,
/// as well as list all top-ups. Top-ups are identified by a unique, random ID.
///
/// Related guide: [Topping up your platform account](https://docs.stripe.com/connect/top-ups)
///
/// The schema `topup`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Topup {
    /// Amount transferred.
    pub amount: i64,
    /// ID of the balance transaction that describes the impact of this top-up on your account balance.
    /// May not be specified depending on status of top-up.
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Date the funds are expected to arrive in your Stripe account for payouts. This factors in delays
    /// like weekends or bank holidays. May not be specified depending on status of top-up.
    pub expected_availability_date: Option<i64>,
    /// Error code explaining reason for top-up failure if available (see
    /// [the errors section](https://docs.stripe.com/api/errors) for a list of codes).
    pub failure_code: Option<String>,
    /// Message to user further explaining reason for top-up failure if available.
    pub failure_message: Option<String>,
    /// Unique identifier for the object.
    pub id: TopupId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// The source field is deprecated. It might not always be present in the API response.
    pub source: Option<Part<Source>>,
    /// Extra information about a top-up. This will appear on your source's bank statement. It must
    /// contain at least one letter.
    pub statement_descriptor: Option<String>,
    /// The status of the top-up is either `canceled`, `failed`, `pending`, `reversed`, or `succeeded`.
    pub status: TopupStatus,
    /// A string that identifies this top-up as part of a group.
    pub transfer_group: Option<String>,
}

impl Record for Topup {
    fn blank() -> Self {
        Self {
            amount: blank(),
            balance_transaction: blank(),
            created: blank(),
            currency: blank(),
            description: blank(),
            expected_availability_date: blank(),
            failure_code: blank(),
            failure_message: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            source: blank(),
            statement_descriptor: blank(),
            status: blank(),
            transfer_group: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "topup",
            constants: &[("object", Constant::Str("topup"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("balance_transaction", NULLABLE),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("description", NULLABLE),
                Field("expected_availability_date", NULLABLE),
                Field("failure_code", NULLABLE),
                Field("failure_message", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("source", NULLABLE),
                Field("statement_descriptor", NULLABLE),
                Field("status", REQUIRED),
                Field("transfer_group", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.balance_transaction,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.description,
            5 => &self.expected_availability_date,
            6 => &self.failure_code,
            7 => &self.failure_message,
            8 => &self.id,
            9 => &self.livemode,
            10 => &self.metadata,
            11 => &self.source,
            12 => &self.statement_descriptor,
            13 => &self.status,
            _ => &self.transfer_group,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.balance_transaction,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.description,
            5 => &mut self.expected_availability_date,
            6 => &mut self.failure_code,
            7 => &mut self.failure_message,
            8 => &mut self.id,
            9 => &mut self.livemode,
            10 => &mut self.metadata,
            11 => &mut self.source,
            12 => &mut self.statement_descriptor,
            13 => &mut self.status,
            _ => &mut self.transfer_group,
        }
    }
}

impl std::fmt::Debug for Topup {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Topup);

impl Resource for Topup {
    type Id = TopupId;
    const OBJECT: &'static str = "topup";
}

impl Topup {
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: Expand<Self, BalanceTransactionId> = Expand::new(
        "balance_transaction",
    );
}

/// The status of the top-up is either `canceled`, `failed`, `pending`, `reversed`, or `succeeded`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TopupStatus {
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `reversed`
    Reversed,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TopupStatus {
    Canceled = "canceled",
    Failed = "failed",
    Pending = "pending",
    Reversed = "reversed",
    Succeeded = "succeeded",
});
