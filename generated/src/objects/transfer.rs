// Written by `cargo xtask generate`. Do not edit.

/// A `Transfer` object is created when you move funds between Stripe accounts as part of Connect.
///
/// Before April 6, 2017, transfers also represented movement of funds from a Stripe account to a
/// card or bank account. This behavior has since been split out into a
/// [Payout](https://docs.stripe.com/api#payout_object) object, with corresponding payout endpoints.
/// For more information, read about the
/// [transfer/payout split](https://docs.stripe.com/transfer-payout-split).
///
/// Related guide:
/// [Creating separate charges and transfers](https://docs.stripe.com/connect/separate-charges-and-transfers)
///
/// The object `transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Transfer {
    /// Amount in cents (or local equivalent) to be transferred.
    pub amount: i64,
    /// Amount in cents (or local equivalent) reversed (can be less than the amount attribute on the
    /// transfer if a partial reversal was issued).
    pub amount_reversed: i64,
    /// Balance transaction that describes the impact of this transfer on your account balance.
    pub balance_transaction: Option<rt::Expandable<crate::ids::BalanceTransactionId>>,
    /// Time that this record of the transfer was first created.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// ID of the Stripe account the transfer was sent to.
    pub destination: Option<rt::Expandable<crate::ids::AccountId>>,
    /// If the destination is a Stripe account, this will be the ID of the payment that the destination
    /// account received for the transfer.
    pub destination_payment: Option<rt::Expandable<crate::ids::ChargeId>>,
    /// Unique identifier for the object.
    pub id: crate::ids::TransferId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// A list of reversals that have been applied to the transfer.
    pub reversals: rt::List<crate::TransferReversal>,
    /// Whether the transfer has been fully reversed. If the transfer is only partially reversed, this
    /// attribute will still be false.
    pub reversed: bool,
    /// ID of the charge that was used to fund the transfer. If null, the transfer was funded from the
    /// available balance.
    pub source_transaction: Option<rt::Expandable<crate::ids::ChargeId>>,
    /// The source balance this transfer came from. One of `card`, `fpx`, or `bank_account`.
    pub source_type: Option<String>,
    /// A string that identifies this transaction as part of a group. See the
    /// [Connect documentation](https://docs.stripe.com/connect/separate-charges-and-transfers#transfer-options)
    /// for details.
    pub transfer_group: Option<String>,
}

impl rt::Record for Transfer {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            amount_reversed: rt::blank(),
            balance_transaction: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            description: rt::blank(),
            destination: rt::blank(),
            destination_payment: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            reversals: rt::blank(),
            reversed: rt::blank(),
            source_transaction: rt::blank(),
            source_type: rt::blank(),
            transfer_group: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "transfer",
            constants: &[("object", rt::Constant::Str("transfer"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("amount_reversed", rt::REQUIRED),
                rt::Field("balance_transaction", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("destination", rt::NULLABLE),
                rt::Field("destination_payment", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("reversals", rt::REQUIRED),
                rt::Field("reversed", rt::REQUIRED),
                rt::Field("source_transaction", rt::NULLABLE),
                rt::Field("source_type", rt::OPTIONAL),
                rt::Field("transfer_group", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_reversed,
            2 => &self.balance_transaction,
            3 => &self.created,
            4 => &self.currency,
            5 => &self.description,
            6 => &self.destination,
            7 => &self.destination_payment,
            8 => &self.id,
            9 => &self.livemode,
            10 => &self.metadata,
            11 => &self.reversals,
            12 => &self.reversed,
            13 => &self.source_transaction,
            14 => &self.source_type,
            _ => &self.transfer_group,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_reversed,
            2 => &mut self.balance_transaction,
            3 => &mut self.created,
            4 => &mut self.currency,
            5 => &mut self.description,
            6 => &mut self.destination,
            7 => &mut self.destination_payment,
            8 => &mut self.id,
            9 => &mut self.livemode,
            10 => &mut self.metadata,
            11 => &mut self.reversals,
            12 => &mut self.reversed,
            13 => &mut self.source_transaction,
            14 => &mut self.source_type,
            _ => &mut self.transfer_group,
        }
    }
}

rt::record_traits!(Transfer);

impl rt::Resource for Transfer {
    type Id = crate::ids::TransferId;
    const OBJECT: &'static str = "transfer";
}

impl Transfer {
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: rt::Expand<Self, crate::ids::BalanceTransactionId> = rt::Expand::new(
        "balance_transaction",
    );
    /// Expands `destination`.
    pub const DESTINATION: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "destination",
    );
    /// Expands `destination_payment`.
    pub const DESTINATION_PAYMENT: rt::Expand<Self, crate::ids::ChargeId> = rt::Expand::new(
        "destination_payment",
    );
    /// Expands `reversals`.
    pub const REVERSALS: rt::Expand<Self, rt::List<crate::ids::TransferReversalId>> = rt::Expand::new(
        "reversals",
    );
    /// Expands `source_transaction`.
    pub const SOURCE_TRANSACTION: rt::Expand<Self, crate::ids::ChargeId> = rt::Expand::new(
        "source_transaction",
    );
}
