// Written by `cargo xtask generate`. Do not edit.

/// `Application Fee Refund` objects allow you to refund an application fee that has previously been
/// created but not yet refunded. Funds will be refunded to the Stripe account from which the fee
/// was originally collected.
///
/// Related guide:
/// [Refunding application fees](https://docs.stripe.com/connect/destination-charges#refunding-app-fee)
///
/// The object `fee_refund`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FeeRefund {
    /// Amount, in cents (or local equivalent).
    pub amount: i64,
    /// Balance transaction that describes the impact on your account balance.
    pub balance_transaction: Option<rt::Expandable<crate::ids::BalanceTransactionId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// ID of the application fee that was refunded.
    pub fee: rt::Expandable<crate::ids::ApplicationFeeId>,
    /// Unique identifier for the object.
    pub id: crate::ids::FeeRefundId,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
}

impl rt::Record for FeeRefund {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            balance_transaction: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            fee: rt::blank(),
            id: rt::blank(),
            metadata: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "fee_refund",
            constants: &[("object", rt::Constant::Str("fee_refund"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("balance_transaction", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("fee", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(FeeRefund);

impl rt::Resource for FeeRefund {
    type Id = crate::ids::FeeRefundId;
    const OBJECT: &'static str = "fee_refund";
}

impl FeeRefund {
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: rt::Expand<Self, crate::ids::BalanceTransactionId> = rt::Expand::new(
        "balance_transaction",
    );
    /// Expands `fee`.
    pub const FEE: rt::Expand<Self, crate::ids::ApplicationFeeId> = rt::Expand::new(
        "fee",
    );
}
