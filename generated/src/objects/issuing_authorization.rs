// Written by `cargo xtask generate`. Do not edit.

/// When an [issued card](https://docs.stripe.com/issuing) is used to make a purchase, an Issuing
/// `Authorization` object is created.
/// [Authorizations](https://docs.stripe.com/issuing/purchases/authorizations) must be approved for
/// the purchase to be completed successfully.
///
/// Related guide:
/// [Issued card authorizations](https://docs.stripe.com/issuing/purchases/authorizations)
///
/// The object `issuing.authorization`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorization {
    /// The total amount that was authorized or rejected. This amount is in `currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). `amount` should be
    /// the same as `merchant_amount`, unless `currency` and `merchant_currency` are different.
    pub amount: i64,
    /// Detailed breakdown of amount components. These amounts are denominated in `currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount_details: Option<rt::Part<crate::issuing_authorization::AmountDetails>>,
    /// Whether the authorization has been approved.
    pub approved: bool,
    /// How the card details were provided.
    pub authorization_method: crate::issuing_authorization::AuthorizationMethod,
    /// List of balance transactions associated with this authorization.
    pub balance_transactions: Vec<crate::BalanceTransaction>,
    pub card: rt::Part<crate::IssuingCard>,
    /// Whether the card was present at the point of sale for the authorization.
    pub card_presence: Option<crate::issuing_authorization::CardPresence>,
    /// The cardholder to whom this authorization belongs.
    pub cardholder: Option<rt::Expandable<crate::ids::IssuingCardholderId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The currency of the cardholder. This currency can be different from the currency presented at
    /// authorization and the `merchant_currency` field on this authorization. Three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase. Must be a
    /// [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// Fleet-specific information for authorizations using Fleet cards.
    pub fleet: Option<rt::Part<crate::issuing_authorization::Fleet>>,
    /// Fraud challenges sent to the cardholder, if this authorization was declined for fraud risk
    /// reasons.
    pub fraud_challenges: Option<Vec<crate::issuing_authorization::FraudChallenge>>,
    /// Information about fuel that was purchased with this transaction. Typically this information is
    /// received from the merchant after the authorization has been approved and the fuel dispensed.
    pub fuel: Option<rt::Part<crate::issuing_authorization::Fuel>>,
    /// Unique identifier for the object.
    pub id: crate::ids::IssuingAuthorizationId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The total amount that was authorized or rejected. This amount is in the `merchant_currency` and
    /// in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    /// `merchant_amount` should be the same as `amount`, unless `merchant_currency` and `currency` are
    /// different.
    pub merchant_amount: i64,
    /// The local currency that was presented to the cardholder for the authorization. This currency can
    /// be different from the cardholder currency and the `currency` field on this authorization.
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub merchant_currency: rt::Currency,
    pub merchant_data: rt::Part<crate::issuing_authorization::MerchantData>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// Details about the authorization, such as identifiers, set by the card network.
    pub network_data: Option<rt::Part<crate::issuing_authorization::NetworkData>>,
    /// The pending authorization request. This field will only be non-null during an
    /// `issuing_authorization.request` webhook.
    pub pending_request: Option<rt::Part<crate::issuing_authorization::PendingRequest>>,
    /// History of every time a `pending_request` authorization was approved/declined, either by you
    /// directly or by Stripe (e.g. based on your spending_controls). If the merchant changes the
    /// authorization by performing an incremental authorization, you can look at this field to see the
    /// previous requests for the authorization. This field can be helpful in determining why a given
    /// authorization was approved/declined.
    pub request_history: Vec<crate::issuing_authorization::RequestHistory>,
    /// The current status of the authorization in its lifecycle.
    pub status: crate::issuing_authorization::Status,
    /// [Token](https://docs.stripe.com/api/issuing/tokens/object) object used for this authorization.
    /// If a network token was not used for this authorization, this field will be null.
    pub token: Option<rt::Expandable<crate::ids::IssuingTokenId>>,
    /// List of [transactions](https://docs.stripe.com/api/issuing/transactions) associated with this
    /// authorization.
    pub transactions: Vec<crate::IssuingTransaction>,
    /// [Treasury](https://docs.stripe.com/api/treasury) details related to this authorization if it was
    /// created on a [FinancialAccount](https://docs.stripe.com/api/treasury/financial_accounts).
    pub treasury: Option<rt::Part<crate::issuing_authorization::Treasury>>,
    pub verification_data: rt::Part<crate::issuing_authorization::VerificationData>,
    /// Whether the authorization bypassed fraud risk checks because the cardholder has previously
    /// completed a fraud challenge on a similar high-risk authorization from the same merchant.
    pub verified_by_fraud_challenge: Option<bool>,
    /// The digital wallet used for this transaction. One of `apple_pay`, `google_pay`, or
    /// `samsung_pay`. Will populate as `null` when no digital wallet was utilized.
    pub wallet: Option<String>,
}

impl rt::Record for IssuingAuthorization {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            amount_details: rt::blank(),
            approved: rt::blank(),
            authorization_method: rt::blank(),
            balance_transactions: rt::blank(),
            card: rt::blank(),
            card_presence: rt::blank(),
            cardholder: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            fleet: rt::blank(),
            fraud_challenges: rt::blank(),
            fuel: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            merchant_amount: rt::blank(),
            merchant_currency: rt::blank(),
            merchant_data: rt::blank(),
            metadata: rt::blank(),
            network_data: rt::blank(),
            pending_request: rt::blank(),
            request_history: rt::blank(),
            status: rt::blank(),
            token: rt::blank(),
            transactions: rt::blank(),
            treasury: rt::blank(),
            verification_data: rt::blank(),
            verified_by_fraud_challenge: rt::blank(),
            wallet: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing.authorization",
            constants: &[("object", rt::Constant::Str("issuing.authorization"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("amount_details", rt::NULLABLE),
                rt::Field("approved", rt::REQUIRED),
                rt::Field("authorization_method", rt::REQUIRED),
                rt::Field("balance_transactions", rt::REQUIRED),
                rt::Field("card", rt::REQUIRED),
                rt::Field("card_presence", rt::NULLABLE),
                rt::Field("cardholder", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("fleet", rt::NULLABLE),
                rt::Field("fraud_challenges", rt::NULLABLE),
                rt::Field("fuel", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("merchant_amount", rt::REQUIRED),
                rt::Field("merchant_currency", rt::REQUIRED),
                rt::Field("merchant_data", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("network_data", rt::NULLABLE),
                rt::Field("pending_request", rt::NULLABLE),
                rt::Field("request_history", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("token", rt::NULLABLE),
                rt::Field("transactions", rt::REQUIRED),
                rt::Field("treasury", rt::NULLABLE),
                rt::Field("verification_data", rt::REQUIRED),
                rt::Field("verified_by_fraud_challenge", rt::NULLABLE),
                rt::Field("wallet", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_details,
            2 => &self.approved,
            3 => &self.authorization_method,
            4 => &self.balance_transactions,
            5 => &self.card,
            6 => &self.card_presence,
            7 => &self.cardholder,
            8 => &self.created,
            9 => &self.currency,
            10 => &self.fleet,
            11 => &self.fraud_challenges,
            12 => &self.fuel,
            13 => &self.id,
            14 => &self.livemode,
            15 => &self.merchant_amount,
            16 => &self.merchant_currency,
            17 => &self.merchant_data,
            18 => &self.metadata,
            19 => &self.network_data,
            20 => &self.pending_request,
            21 => &self.request_history,
            22 => &self.status,
            23 => &self.token,
            24 => &self.transactions,
            25 => &self.treasury,
            26 => &self.verification_data,
            27 => &self.verified_by_fraud_challenge,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_details,
            2 => &mut self.approved,
            3 => &mut self.authorization_method,
            4 => &mut self.balance_transactions,
            5 => &mut self.card,
            6 => &mut self.card_presence,
            7 => &mut self.cardholder,
            8 => &mut self.created,
            9 => &mut self.currency,
            10 => &mut self.fleet,
            11 => &mut self.fraud_challenges,
            12 => &mut self.fuel,
            13 => &mut self.id,
            14 => &mut self.livemode,
            15 => &mut self.merchant_amount,
            16 => &mut self.merchant_currency,
            17 => &mut self.merchant_data,
            18 => &mut self.metadata,
            19 => &mut self.network_data,
            20 => &mut self.pending_request,
            21 => &mut self.request_history,
            22 => &mut self.status,
            23 => &mut self.token,
            24 => &mut self.transactions,
            25 => &mut self.treasury,
            26 => &mut self.verification_data,
            27 => &mut self.verified_by_fraud_challenge,
            _ => &mut self.wallet,
        }
    }
}

rt::record_traits!(IssuingAuthorization);

impl rt::Resource for IssuingAuthorization {
    type Id = crate::ids::IssuingAuthorizationId;
    const OBJECT: &'static str = "issuing.authorization";
}

impl IssuingAuthorization {
    /// Expands `cardholder`.
    pub const CARDHOLDER: rt::Expand<Self, crate::ids::IssuingCardholderId> = rt::Expand::new(
        "cardholder",
    );
    /// Expands `token`.
    pub const TOKEN: rt::Expand<Self, crate::ids::IssuingTokenId> = rt::Expand::new(
        "token",
    );
}
