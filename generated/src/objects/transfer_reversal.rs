// Written by `cargo xtask generate`. Do not edit.

/// [Stripe Connect](https://docs.stripe.com/connect) platforms can reverse transfers made to a
/// connected account, either entirely or partially, and can also specify whether to refund any
/// related application fees. Transfer reversals add to the platform's balance and subtract from the
/// destination account's balance.
///
/// Reversing a transfer that was made for a
/// [destination charge](https://docs.stripe.com/connect/destination-charges) is allowed only up to
/// the amount of the charge. It is possible to reverse a
/// [transfer_group](https://docs.stripe.com/connect/separate-charges-and-transfers#transfer-options)
/// transfer only if the destination account has enough balance to cover the reversal.
///
/// Related guide:
/// [Reverse transfers](https://docs.stripe.com/connect/separate-charges-and-transfers#reverse-transfers)
///
/// The object `transfer_reversal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferReversal {
    /// Amount, in cents (or local equivalent).
    pub amount: i64,
    /// Balance transaction that describes the impact on your account balance.
    pub balance_transaction: Option<rt::Expandable<crate::ids::BalanceTransactionId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// Linked payment refund for the transfer reversal.
    pub destination_payment_refund: Option<rt::Expandable<crate::ids::RefundId>>,
    /// Unique identifier for the object.
    pub id: crate::ids::TransferReversalId,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// ID of the refund responsible for the transfer reversal.
    pub source_refund: Option<rt::Expandable<crate::ids::RefundId>>,
    /// ID of the transfer that was reversed.
    pub transfer: rt::Expandable<crate::ids::TransferId>,
}

impl rt::Record for TransferReversal {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            balance_transaction: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            destination_payment_refund: rt::blank(),
            id: rt::blank(),
            metadata: rt::blank(),
            source_refund: rt::blank(),
            transfer: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "transfer_reversal",
            constants: &[("object", rt::Constant::Str("transfer_reversal"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("balance_transaction", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("destination_payment_refund", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("source_refund", rt::NULLABLE),
                rt::Field("transfer", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.balance_transaction,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.destination_payment_refund,
            5 => &self.id,
            6 => &self.metadata,
            7 => &self.source_refund,
            _ => &self.transfer,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.balance_transaction,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.destination_payment_refund,
            5 => &mut self.id,
            6 => &mut self.metadata,
            7 => &mut self.source_refund,
            _ => &mut self.transfer,
        }
    }
}

rt::record_traits!(TransferReversal);

impl rt::Resource for TransferReversal {
    type Id = crate::ids::TransferReversalId;
    const OBJECT: &'static str = "transfer_reversal";
}

impl TransferReversal {
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: rt::Expand<Self, crate::ids::BalanceTransactionId> = rt::Expand::new(
        "balance_transaction",
    );
    /// Expands `destination_payment_refund`.
    pub const DESTINATION_PAYMENT_REFUND: rt::Expand<Self, crate::ids::RefundId> = rt::Expand::new(
        "destination_payment_refund",
    );
    /// Expands `source_refund`.
    pub const SOURCE_REFUND: rt::Expand<Self, crate::ids::RefundId> = rt::Expand::new(
        "source_refund",
    );
    /// Expands `transfer`.
    pub const TRANSFER: rt::Expand<Self, crate::ids::TransferId> = rt::Expand::new(
        "transfer",
    );
}
