// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, Part, Place,
    REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    BalanceTransactionId, IssuingAuthorizationId, IssuingAuthorizationMerchantData,
    IssuingCardId, IssuingCardholderId, IssuingDisputeId, IssuingTokenId,
    IssuingTransactionAmountDetails, IssuingTransactionId, IssuingTransactionNetworkData,
    IssuingTransactionPurchaseDetails, IssuingTransactionTreasury,
    IssuingTransactionWallet,
};

/// Any use of an [issued card](https://docs.stripe.com/issuing) that results in funds entering or
/// leaving your Stripe account, such as a completed purchase or refund, is represented by an
/// Issuing `Transaction` object.
///
/// Related guide:
/// [Issued card transactions](https://docs.stripe.com/issuing/purchases/transactions)
///
/// The schema `issuing.transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransaction {
    /// The transaction amount, which will be reflected in your balance. This amount is in your currency
    /// and in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount: i64,
    /// Detailed breakdown of amount components. These amounts are denominated in `currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount_details: Option<Part<IssuingTransactionAmountDetails>>,
    /// The `Authorization` object that led to this transaction.
    pub authorization: Option<Expandable<IssuingAuthorizationId>>,
    /// ID of the [balance transaction](https://docs.stripe.com/api/balance_transactions) associated
    /// with this transaction.
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// The card used to make this transaction.
    pub card: Expandable<IssuingCardId>,
    /// The cardholder to whom this transaction belongs.
    pub cardholder: Option<Expandable<IssuingCardholderId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// If you've disputed the transaction, the ID of the dispute.
    pub dispute: Option<Expandable<IssuingDisputeId>>,
    /// Unique identifier for the object.
    pub id: IssuingTransactionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The amount that the merchant will receive, denominated in `merchant_currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). It will be different
    /// from `amount` if the merchant is taking payment in a different currency.
    pub merchant_amount: i64,
    /// The currency with which the merchant is taking payment.
    pub merchant_currency: Currency,
    pub merchant_data: Part<IssuingAuthorizationMerchantData>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// Details about the transaction, such as processing dates, set by the card network.
    pub network_data: Option<Part<IssuingTransactionNetworkData>>,
    /// Additional purchase information that is optionally provided by the merchant.
    pub purchase_details: Option<Part<IssuingTransactionPurchaseDetails>>,
    /// [Token](https://docs.stripe.com/api/issuing/tokens/object) object used for this transaction. If
    /// a network token was not used for this transaction, this field will be null.
    pub token: Option<Expandable<IssuingTokenId>>,
    /// [Treasury](https://docs.stripe.com/api/treasury) details related to this transaction if it was
    /// created on a \[FinancialAccount](/docs/api/treasury/financial_accounts
    pub treasury: Option<Part<IssuingTransactionTreasury>>,
    /// The nature of the transaction.
    pub type_: IssuingTransactionType,
    /// The digital wallet used for this transaction. One of `apple_pay`, `google_pay`, or
    /// `samsung_pay`.
    pub wallet: Option<IssuingTransactionWallet>,
}

impl Record for IssuingTransaction {
    fn blank() -> Self {
        Self {
            amount: blank(),
            amount_details: blank(),
            authorization: blank(),
            balance_transaction: blank(),
            card: blank(),
            cardholder: blank(),
            created: blank(),
            currency: blank(),
            dispute: blank(),
            id: blank(),
            livemode: blank(),
            merchant_amount: blank(),
            merchant_currency: blank(),
            merchant_data: blank(),
            metadata: blank(),
            network_data: blank(),
            purchase_details: blank(),
            token: blank(),
            treasury: blank(),
            type_: blank(),
            wallet: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing.transaction",
            constants: &[("object", Constant::Str("issuing.transaction"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("amount_details", NULLABLE),
                Field("authorization", NULLABLE),
                Field("balance_transaction", NULLABLE),
                Field("card", REQUIRED),
                Field("cardholder", NULLABLE),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("dispute", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("merchant_amount", REQUIRED),
                Field("merchant_currency", REQUIRED),
                Field("merchant_data", REQUIRED),
                Field("metadata", REQUIRED),
                Field("network_data", NULLABLE),
                Field("purchase_details", NULLABLE),
                Field("token", NULLABLE),
                Field("treasury", NULLABLE),
                Field("type", REQUIRED),
                Field("wallet", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_details,
            2 => &self.authorization,
            3 => &self.balance_transaction,
            4 => &self.card,
            5 => &self.cardholder,
            6 => &self.created,
            7 => &self.currency,
            8 => &self.dispute,
            9 => &self.id,
            10 => &self.livemode,
            11 => &self.merchant_amount,
            12 => &self.merchant_currency,
            13 => &self.merchant_data,
            14 => &self.metadata,
            15 => &self.network_data,
            16 => &self.purchase_details,
            17 => &self.token,
            18 => &self.treasury,
            19 => &self.type_,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_details,
            2 => &mut self.authorization,
            3 => &mut self.balance_transaction,
            4 => &mut self.card,
            5 => &mut self.cardholder,
            6 => &mut self.created,
            7 => &mut self.currency,
            8 => &mut self.dispute,
            9 => &mut self.id,
            10 => &mut self.livemode,
            11 => &mut self.merchant_amount,
            12 => &mut self.merchant_currency,
            13 => &mut self.merchant_data,
            14 => &mut self.metadata,
            15 => &mut self.network_data,
            16 => &mut self.purchase_details,
            17 => &mut self.token,
            18 => &mut self.treasury,
            19 => &mut self.type_,
            _ => &mut self.wallet,
        }
    }
}

impl std::fmt::Debug for IssuingTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingTransaction);

impl Resource for IssuingTransaction {
    type Id = IssuingTransactionId;
    const OBJECT: &'static str = "issuing.transaction";
}

impl IssuingTransaction {
    /// Expands `authorization`.
    pub const AUTHORIZATION: Expand<Self, IssuingAuthorizationId> = Expand::new(
        "authorization",
    );
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: Expand<Self, BalanceTransactionId> = Expand::new(
        "balance_transaction",
    );
    /// Expands `card`.
    pub const CARD: Expand<Self, IssuingCardId> = Expand::new("card");
    /// Expands `cardholder`.
    pub const CARDHOLDER: Expand<Self, IssuingCardholderId> = Expand::new("cardholder");
    /// Expands `dispute`.
    pub const DISPUTE: Expand<Self, IssuingDisputeId> = Expand::new("dispute");
    /// Expands `token`.
    pub const TOKEN: Expand<Self, IssuingTokenId> = Expand::new("token");
}

/// The nature of the transaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingTransactionType {
    /// `capture`
    Capture,
    /// `refund`
    Refund,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingTransactionType {
    Capture = "capture",
    Refund = "refund",
});
