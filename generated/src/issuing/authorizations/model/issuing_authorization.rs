// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, Part, Place,
    REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    AuthorizationMethod, BalanceTransaction, IssuingAuthorizationAmountDetails,
    IssuingAuthorizationFleetData, IssuingAuthorizationFraudChallenge,
    IssuingAuthorizationFuelData, IssuingAuthorizationId,
    IssuingAuthorizationMerchantData, IssuingAuthorizationNetworkData,
    IssuingAuthorizationPendingRequest, IssuingAuthorizationRequest,
    IssuingAuthorizationTreasury, IssuingAuthorizationVerificationData, IssuingCard,
    IssuingCardholderId, IssuingTokenId, IssuingTransaction,
};

/// When an [issued card](https://docs.stripe.com/issuing) is used to make a purchase, an Issuing
/// `Authorization` object is created.
/// [Authorizations](https://docs.stripe.com/issuing/purchases/authorizations) must be approved for
/// the purchase to be completed successfully.
///
/// Related guide:
/// [Issued card authorizations](https://docs.stripe.com/issuing/purchases/authorizations)
///
/// The schema `issuing.authorization`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorization {
    /// The total amount that was authorized or rejected. This amount is in `currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). `amount` should be
    /// the same as `merchant_amount`, unless `currency` and `merchant_currency` are different.
    pub amount: i64,
    /// Detailed breakdown of amount components. These amounts are denominated in `currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount_details: Option<Part<IssuingAuthorizationAmountDetails>>,
    /// Whether the authorization has been approved.
    pub approved: bool,
    /// How the card details were provided.
    pub authorization_method: AuthorizationMethod,
    /// List of balance transactions associated with this authorization.
    pub balance_transactions: Vec<BalanceTransaction>,
    pub card: Part<IssuingCard>,
    /// Whether the card was present at the point of sale for the authorization.
    pub card_presence: Option<IssuingAuthorizationCardPresence>,
    /// The cardholder to whom this authorization belongs.
    pub cardholder: Option<Expandable<IssuingCardholderId>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The currency of the cardholder. This currency can be different from the currency presented at
    /// authorization and the `merchant_currency` field on this authorization. Three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase. Must be a
    /// [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// Fleet-specific information for authorizations using Fleet cards.
    pub fleet: Option<Part<IssuingAuthorizationFleetData>>,
    /// Fraud challenges sent to the cardholder, if this authorization was declined for fraud risk
    /// reasons.
    pub fraud_challenges: Option<Vec<IssuingAuthorizationFraudChallenge>>,
    /// Information about fuel that was purchased with this transaction. Typically this information is
    /// received from the merchant after the authorization has been approved and the fuel dispensed.
    pub fuel: Option<Part<IssuingAuthorizationFuelData>>,
    /// Unique identifier for the object.
    pub id: IssuingAuthorizationId,
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
    pub merchant_currency: Currency,
    pub merchant_data: Part<IssuingAuthorizationMerchantData>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// Details about the authorization, such as identifiers, set by the card network.
    pub network_data: Option<Part<IssuingAuthorizationNetworkData>>,
    /// The pending authorization request. This field will only be non-null during an
    /// `issuing_authorization.request` webhook.
    pub pending_request: Option<Part<IssuingAuthorizationPendingRequest>>,
    /// History of every time a `pending_request` authorization was approved/declined, either by you
    /// directly or by Stripe (e.g. based on your spending_controls). If the merchant changes the
    /// authorization by performing an incremental authorization, you can look at this field to see the
    /// previous requests for the authorization. This field can be helpful in determining why a given
    /// authorization was approved/declined.
    pub request_history: Vec<IssuingAuthorizationRequest>,
    /// The current status of the authorization in its lifecycle.
    pub status: IssuingAuthorizationStatus,
    /// [Token](https://docs.stripe.com/api/issuing/tokens/object) object used for this authorization.
    /// If a network token was not used for this authorization, this field will be null.
    pub token: Option<Expandable<IssuingTokenId>>,
    /// List of [transactions](https://docs.stripe.com/api/issuing/transactions) associated with this
    /// authorization.
    pub transactions: Vec<IssuingTransaction>,
    /// [Treasury](https://docs.stripe.com/api/treasury) details related to this authorization if it was
    /// created on a [FinancialAccount](https://docs.stripe.com/api/treasury/financial_accounts).
    pub treasury: Option<Part<IssuingAuthorizationTreasury>>,
    pub verification_data: Part<IssuingAuthorizationVerificationData>,
    /// Whether the authorization bypassed fraud risk checks because the cardholder has previously
    /// completed a fraud challenge on a similar high-risk authorization from the same merchant.
    pub verified_by_fraud_challenge: Option<bool>,
    /// The digital wallet used for this transaction. One of `apple_pay`, `google_pay`, or
    /// `samsung_pay`. Will populate as `null` when no digital wallet was utilized.
    pub wallet: Option<String>,
}

impl Record for IssuingAuthorization {
    fn blank() -> Self {
        Self {
            amount: blank(),
            amount_details: blank(),
            approved: blank(),
            authorization_method: blank(),
            balance_transactions: blank(),
            card: blank(),
            card_presence: blank(),
            cardholder: blank(),
            created: blank(),
            currency: blank(),
            fleet: blank(),
            fraud_challenges: blank(),
            fuel: blank(),
            id: blank(),
            livemode: blank(),
            merchant_amount: blank(),
            merchant_currency: blank(),
            merchant_data: blank(),
            metadata: blank(),
            network_data: blank(),
            pending_request: blank(),
            request_history: blank(),
            status: blank(),
            token: blank(),
            transactions: blank(),
            treasury: blank(),
            verification_data: blank(),
            verified_by_fraud_challenge: blank(),
            wallet: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing.authorization",
            constants: &[("object", Constant::Str("issuing.authorization"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("amount_details", NULLABLE),
                Field("approved", REQUIRED),
                Field("authorization_method", REQUIRED),
                Field("balance_transactions", REQUIRED),
                Field("card", REQUIRED),
                Field("card_presence", NULLABLE),
                Field("cardholder", NULLABLE),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("fleet", NULLABLE),
                Field("fraud_challenges", NULLABLE),
                Field("fuel", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("merchant_amount", REQUIRED),
                Field("merchant_currency", REQUIRED),
                Field("merchant_data", REQUIRED),
                Field("metadata", REQUIRED),
                Field("network_data", NULLABLE),
                Field("pending_request", NULLABLE),
                Field("request_history", REQUIRED),
                Field("status", REQUIRED),
                Field("token", NULLABLE),
                Field("transactions", REQUIRED),
                Field("treasury", NULLABLE),
                Field("verification_data", REQUIRED),
                Field("verified_by_fraud_challenge", NULLABLE),
                Field("wallet", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for IssuingAuthorization {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorization);

impl Resource for IssuingAuthorization {
    type Id = IssuingAuthorizationId;
    const OBJECT: &'static str = "issuing.authorization";
}

impl IssuingAuthorization {
    /// Expands `cardholder`.
    pub const CARDHOLDER: Expand<Self, IssuingCardholderId> = Expand::new("cardholder");
    /// Expands `token`.
    pub const TOKEN: Expand<Self, IssuingTokenId> = Expand::new("token");
}

/// Whether the card was present at the point of sale for the authorization.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingAuthorizationCardPresence {
    /// `not_present`
    NotPresent,
    /// `present`
    Present,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingAuthorizationCardPresence {
    NotPresent = "not_present",
    Present = "present",
});

/// The current status of the authorization in its lifecycle.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingAuthorizationStatus {
    /// `closed`
    Closed,
    /// `expired`
    Expired,
    /// `pending`
    Pending,
    /// `reversed`
    Reversed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingAuthorizationStatus {
    Closed = "closed",
    Expired = "expired",
    Pending = "pending",
    Reversed = "reversed",
});
