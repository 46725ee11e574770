// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{ApplicationFeeId, BalanceTransactionId, FeeRefundId};

/// `Application Fee Refund` objects allow you to refund an application fee that has previously been
/// created but not yet refunded. Funds will be refunded to the Stripe account from which the fee
/// was originally collected.
///
/// Related guide:
/// [Refunding application fees](https://docs.stripe.com/connect/destination-charges#refunding-app-fee)
///
/// The schema `fee_refund`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FeeRefund {
    /// Amount, in cents (or local equivalent).
    pub amount: i64,
    /// Balance transaction that describes the impact on your account balance.
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// ID of the application fee that was refunded.
    pub fee: Expandable<ApplicationFeeId>,
    /// Unique identifier for the object.
    pub id: FeeRefundId,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
}

impl Record for FeeRefund {
    fn blank() -> Self {
        Self {
            amount: blank(),
            balance_transaction: blank(),
            created: blank(),
            currency: blank(),
            fee: blank(),
            id: blank(),
            metadata: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "fee_refund",
            constants: &[("object", Constant::Str("fee_refund"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("balance_transaction", NULLABLE),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("fee", REQUIRED),
                Field("id", REQUIRED),
                Field("metadata", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.balance_transaction,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.fee,
            5 => &self.id,
            _ => &self.metadata,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.balance_transaction,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.fee,
            5 => &mut self.id,
            _ => &mut self.metadata,
        }
    }
}

impl std::fmt::Debug for FeeRefund {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FeeRefund);

impl Resource for FeeRefund {
    type Id = FeeRefundId;
    const OBJECT: &'static str = "fee_refund";
}

impl FeeRefund {
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: Expand<Self, BalanceTransactionId> = Expand::new(
        "balance_transaction",
    );
    /// Expands `fee`.
    pub const FEE: Expand<Self, ApplicationFeeId> = Expand::new("fee");
}
