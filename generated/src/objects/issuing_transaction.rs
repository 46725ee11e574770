// Written by `cargo xtask generate`. Do not edit.

/// Any use of an [issued card](https://docs.stripe.com/issuing) that results in funds entering or
/// leaving your Stripe account, such as a completed purchase or refund, is represented by an
/// Issuing `Transaction` object.
///
/// Related guide:
/// [Issued card transactions](https://docs.stripe.com/issuing/purchases/transactions)
///
/// The object `issuing.transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransaction {
    /// The transaction amount, which will be reflected in your balance. This amount is in your currency
    /// and in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount: i64,
    /// Detailed breakdown of amount components. These amounts are denominated in `currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount_details: Option<rt::Part<crate::issuing_authorization::AmountDetails>>,
    /// The `Authorization` object that led to this transaction.
    pub authorization: Option<rt::Expandable<crate::ids::IssuingAuthorizationId>>,
    /// ID of the [balance transaction](https://docs.stripe.com/api/balance_transactions) associated
    /// with this transaction.
    pub balance_transaction: Option<rt::Expandable<crate::ids::BalanceTransactionId>>,
    /// The card used to make this transaction.
    pub card: rt::Expandable<crate::ids::IssuingCardId>,
    /// The cardholder to whom this transaction belongs.
    pub cardholder: Option<rt::Expandable<crate::ids::IssuingCardholderId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// If you've disputed the transaction, the ID of the dispute.
    pub dispute: Option<rt::Expandable<crate::ids::IssuingDisputeId>>,
    /// Unique identifier for the object.
    pub id: crate::ids::IssuingTransactionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The amount that the merchant will receive, denominated in `merchant_currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). It will be different
    /// from `amount` if the merchant is taking payment in a different currency.
    pub merchant_amount: i64,
    /// The currency with which the merchant is taking payment.
    pub merchant_currency: rt::Currency,
    pub merchant_data: rt::Part<crate::issuing_authorization::MerchantData>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// Details about the transaction, such as processing dates, set by the card network.
    pub network_data: Option<rt::Part<crate::issuing_transaction::NetworkData>>,
    /// Additional purchase information that is optionally provided by the merchant.
    pub purchase_details: Option<rt::Part<crate::issuing_transaction::PurchaseDetails>>,
    /// [Token](https://docs.stripe.com/api/issuing/tokens/object) object used for this transaction. If
    /// a network token was not used for this transaction, this field will be null.
    pub token: Option<rt::Expandable<crate::ids::IssuingTokenId>>,
    /// [Treasury](https://docs.stripe.com/api/treasury) details related to this transaction if it was
    /// created on a \[FinancialAccount](/docs/api/treasury/financial_accounts
    pub treasury: Option<rt::Part<crate::issuing_transaction::Treasury>>,
    /// The nature of the transaction.
    pub type_: crate::issuing_transaction::Type,
    /// The digital wallet used for this transaction. One of `apple_pay`, `google_pay`, or
    /// `samsung_pay`.
    pub wallet: Option<crate::issuing_transaction::Wallet>,
}

impl rt::Record for IssuingTransaction {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            amount_details: rt::blank(),
            authorization: rt::blank(),
            balance_transaction: rt::blank(),
            card: rt::blank(),
            cardholder: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            dispute: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            merchant_amount: rt::blank(),
            merchant_currency: rt::blank(),
            merchant_data: rt::blank(),
            metadata: rt::blank(),
            network_data: rt::blank(),
            purchase_details: rt::blank(),
            token: rt::blank(),
            treasury: rt::blank(),
            type_: rt::blank(),
            wallet: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing.transaction",
            constants: &[("object", rt::Constant::Str("issuing.transaction"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("amount_details", rt::NULLABLE),
                rt::Field("authorization", rt::NULLABLE),
                rt::Field("balance_transaction", rt::NULLABLE),
                rt::Field("card", rt::REQUIRED),
                rt::Field("cardholder", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("dispute", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("merchant_amount", rt::REQUIRED),
                rt::Field("merchant_currency", rt::REQUIRED),
                rt::Field("merchant_data", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("network_data", rt::NULLABLE),
                rt::Field("purchase_details", rt::NULLABLE),
                rt::Field("token", rt::NULLABLE),
                rt::Field("treasury", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
                rt::Field("wallet", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(IssuingTransaction);

impl rt::Resource for IssuingTransaction {
    type Id = crate::ids::IssuingTransactionId;
    const OBJECT: &'static str = "issuing.transaction";
}

impl IssuingTransaction {
    /// Expands `authorization`.
    pub const AUTHORIZATION: rt::Expand<Self, crate::ids::IssuingAuthorizationId> = rt::Expand::new(
        "authorization",
    );
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: rt::Expand<Self, crate::ids::BalanceTransactionId> = rt::Expand::new(
        "balance_transaction",
    );
    /// Expands `card`.
    pub const CARD: rt::Expand<Self, crate::ids::IssuingCardId> = rt::Expand::new(
        "card",
    );
    /// Expands `cardholder`.
    pub const CARDHOLDER: rt::Expand<Self, crate::ids::IssuingCardholderId> = rt::Expand::new(
        "cardholder",
    );
    /// Expands `dispute`.
    pub const DISPUTE: rt::Expand<Self, crate::ids::IssuingDisputeId> = rt::Expand::new(
        "dispute",
    );
    /// Expands `token`.
    pub const TOKEN: rt::Expand<Self, crate::ids::IssuingTokenId> = rt::Expand::new(
        "token",
    );
}
