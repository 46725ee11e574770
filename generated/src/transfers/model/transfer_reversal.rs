// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{BalanceTransactionId, RefundId, TransferId, TransferReversalId};

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
/// The schema `transfer_reversal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferReversal {
    /// Amount, in cents (or local equivalent).
    pub amount: i64,
    /// Balance transaction that describes the impact on your account balance.
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// Linked payment refund for the transfer reversal.
    pub destination_payment_refund: Option<Expandable<RefundId>>,
    /// Unique identifier for the object.
    pub id: TransferReversalId,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// ID of the refund responsible for the transfer reversal.
    pub source_refund: Option<Expandable<RefundId>>,
    /// ID of the transfer that was reversed.
    pub transfer: Expandable<TransferId>,
}

impl Record for TransferReversal {
    fn blank() -> Self {
        Self {
            amount: blank(),
            balance_transaction: blank(),
            created: blank(),
            currency: blank(),
            destination_payment_refund: blank(),
            id: blank(),
            metadata: blank(),
            source_refund: blank(),
            transfer: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "transfer_reversal",
            constants: &[("object", Constant::Str("transfer_reversal"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("balance_transaction", NULLABLE),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("destination_payment_refund", NULLABLE),
                Field("id", REQUIRED),
                Field("metadata", NULLABLE),
                Field("source_refund", NULLABLE),
                Field("transfer", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for TransferReversal {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TransferReversal);

impl Resource for TransferReversal {
    type Id = TransferReversalId;
    const OBJECT: &'static str = "transfer_reversal";
}

impl TransferReversal {
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: Expand<Self, BalanceTransactionId> = Expand::new(
        "balance_transaction",
    );
    /// Expands `destination_payment_refund`.
    pub const DESTINATION_PAYMENT_REFUND: Expand<Self, RefundId> = Expand::new(
        "destination_payment_refund",
    );
    /// Expands `source_refund`.
    pub const SOURCE_REFUND: Expand<Self, RefundId> = Expand::new("source_refund");
    /// Expands `transfer`.
    pub const TRANSFER: Expand<Self, TransferId> = Expand::new("transfer");
}
