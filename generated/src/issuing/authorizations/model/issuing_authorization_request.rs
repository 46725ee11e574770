// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};
use crate::IssuingAuthorizationAmountDetails;

/// The schema `issuing_authorization_request`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationRequest {
    /// The `pending_request.amount` at the time of the request, presented in your card's currency and
    /// in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). Stripe held
    /// this amount from your account to fund the authorization if the request was approved.
    pub amount: i64,
    /// Detailed breakdown of amount components. These amounts are denominated in `currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount_details: Option<Part<IssuingAuthorizationAmountDetails>>,
    /// Whether this request was approved.
    pub approved: bool,
    /// A code created by Stripe which is shared with the merchant to validate the authorization. This
    /// field will be populated if the authorization message was approved. The code typically starts
    /// with the letter "S", followed by a six-digit number. For example, "S498162". Please note that
    /// the code is not guaranteed to be unique across authorizations.
    pub authorization_code: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// The `pending_request.merchant_amount` at the time of the request, presented in the
    /// `merchant_currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub merchant_amount: i64,
    /// The currency that was collected by the merchant and presented to the cardholder for the
    /// authorization. Three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase. Must be a
    /// [supported currency](https://docs.stripe.com/currencies).
    pub merchant_currency: String,
    /// The card network's estimate of the likelihood that an authorization is fraudulent. Takes on
    /// values between 1 and 99.
    pub network_risk_score: Option<i64>,
    /// When an authorization is approved or declined by you or by Stripe, this field provides
    /// additional detail on the reason for the outcome.
    pub reason: IssuingAuthorizationRequestReason,
    /// If the `request_history.reason` is `webhook_error` because the direct webhook response is
    /// invalid (for example, parsing errors or missing parameters), we surface a more detailed error
    /// message via this field.
    pub reason_message: Option<String>,
    /// Time when the card network received an authorization request from the acquirer in UTC. Referred
    /// to by networks as transmission time.
    pub requested_at: Option<Timestamp>,
}

impl Blank for IssuingAuthorizationRequest {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        amount_details: Blank::BLANK,
        approved: Blank::BLANK,
        authorization_code: Blank::BLANK,
        created: Blank::BLANK,
        currency: Blank::BLANK,
        merchant_amount: Blank::BLANK,
        merchant_currency: Blank::BLANK,
        network_risk_score: Blank::BLANK,
        reason: Blank::BLANK,
        reason_message: Blank::BLANK,
        requested_at: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationRequest {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_request",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("amount_details", NULLABLE),
                Field("approved", REQUIRED),
                Field("authorization_code", NULLABLE),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("merchant_amount", REQUIRED),
                Field("merchant_currency", REQUIRED),
                Field("network_risk_score", NULLABLE),
                Field("reason", REQUIRED),
                Field("reason_message", NULLABLE),
                Field("requested_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_details,
            2 => &self.approved,
            3 => &self.authorization_code,
            4 => &self.created,
            5 => &self.currency,
            6 => &self.merchant_amount,
            7 => &self.merchant_currency,
            8 => &self.network_risk_score,
            9 => &self.reason,
            10 => &self.reason_message,
            _ => &self.requested_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_details,
            2 => &mut self.approved,
            3 => &mut self.authorization_code,
            4 => &mut self.created,
            5 => &mut self.currency,
            6 => &mut self.merchant_amount,
            7 => &mut self.merchant_currency,
            8 => &mut self.network_risk_score,
            9 => &mut self.reason,
            10 => &mut self.reason_message,
            _ => &mut self.requested_at,
        }
    }
}

impl std::fmt::Debug for IssuingAuthorizationRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationRequest);

/// When an authorization is approved or declined by you or by Stripe, this field provides
/// additional detail on the reason for the outcome.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingAuthorizationRequestReason {
    /// `account_disabled`
    AccountDisabled,
    /// `card_active`
    CardActive,
    /// `card_canceled`
    CardCanceled,
    /// `card_expired`
    CardExpired,
    /// `card_inactive`
    CardInactive,
    /// `cardholder_blocked`
    CardholderBlocked,
    /// `cardholder_inactive`
    CardholderInactive,
    /// `cardholder_verification_required`
    CardholderVerificationRequired,
    /// `insecure_authorization_method`
    InsecureAuthorizationMethod,
    /// `insufficient_funds`
    InsufficientFunds,
    /// `network_fallback`
    NetworkFallback,
    /// `not_allowed`
    NotAllowed,
    /// `pin_blocked`
    PinBlocked,
    /// `spending_controls`
    SpendingControls,
    /// `suspected_fraud`
    SuspectedFraud,
    /// `verification_failed`
    VerificationFailed,
    /// `webhook_approved`
    WebhookApproved,
    /// `webhook_declined`
    WebhookDeclined,
    /// `webhook_error`
    WebhookError,
    /// `webhook_timeout`
    WebhookTimeout,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingAuthorizationRequestReason {
    AccountDisabled = "account_disabled",
    CardActive = "card_active",
    CardCanceled = "card_canceled",
    CardExpired = "card_expired",
    CardInactive = "card_inactive",
    CardholderBlocked = "cardholder_blocked",
    CardholderInactive = "cardholder_inactive",
    CardholderVerificationRequired = "cardholder_verification_required",
    InsecureAuthorizationMethod = "insecure_authorization_method",
    InsufficientFunds = "insufficient_funds",
    NetworkFallback = "network_fallback",
    NotAllowed = "not_allowed",
    PinBlocked = "pin_blocked",
    SpendingControls = "spending_controls",
    SuspectedFraud = "suspected_fraud",
    VerificationFailed = "verification_failed",
    WebhookApproved = "webhook_approved",
    WebhookDeclined = "webhook_declined",
    WebhookError = "webhook_error",
    WebhookTimeout = "webhook_timeout",
});
