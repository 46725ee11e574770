// Written by `cargo xtask generate`. Do not edit.
//! What is in `request_history` of [`IssuingAuthorization`](crate::IssuingAuthorization).

pub use crate::issuing_authorization::AmountDetails;

/// When an authorization is approved or declined by you or by Stripe, this field provides
/// additional detail on the reason for the outcome.
#[non_exhaustive]
pub enum Reason {
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

rt::open_enum!(Reason {
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
