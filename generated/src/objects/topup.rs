// Written by `cargo xtask generate`. Do not edit.

/// To top up your Stripe balance, you create a top-up object. You can retrieve individual top-ups,
/// as well as list all top-ups. Top-ups are identified by a unique, random ID.
///
/// Related guide: [Topping up your platform account](https://docs.stripe.com/connect/top-ups)
///
/// The object `topup`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Topup {
    /// Amount transferred.
    pub amount: i64,
    /// ID of the balance transaction that describes the impact of this top-up on your account balance.
    /// May not be specified depending on status of top-up.
    pub balance_transaction: Option<rt::Expandable<crate::ids::BalanceTransactionId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
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
    pub id: crate::ids::TopupId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The source field is deprecated. It might not always be present in the API response.
    pub source: Option<rt::Part<crate::Source>>,
    /// Extra information about a top-up. This will appear on your source's bank statement. It must
    /// contain at least one letter.
    pub statement_descriptor: Option<String>,
    /// The status of the top-up is either `canceled`, `failed`, `pending`, `reversed`, or `succeeded`.
    pub status: crate::topup::Status,
    /// A string that identifies this top-up as part of a group.
    pub transfer_group: Option<String>,
}

impl rt::Record for Topup {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            balance_transaction: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            description: rt::blank(),
            expected_availability_date: rt::blank(),
            failure_code: rt::blank(),
            failure_message: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            source: rt::blank(),
            statement_descriptor: rt::blank(),
            status: rt::blank(),
            transfer_group: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "topup",
            constants: &[("object", rt::Constant::Str("topup"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("balance_transaction", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("expected_availability_date", rt::NULLABLE),
                rt::Field("failure_code", rt::NULLABLE),
                rt::Field("failure_message", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("source", rt::NULLABLE),
                rt::Field("statement_descriptor", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("transfer_group", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Topup);

impl rt::Resource for Topup {
    type Id = crate::ids::TopupId;
    const OBJECT: &'static str = "topup";
}

impl Topup {
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: rt::Expand<Self, crate::ids::BalanceTransactionId> = rt::Expand::new(
        "balance_transaction",
    );
}
