// Written by `cargo xtask generate`. Do not edit.
//! What is in `event.dispute_opened` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

/// Reason given by cardholder for dispute.
#[non_exhaustive]
pub enum Reason {
    /// `account_not_available`
    AccountNotAvailable,
    /// `credit_not_processed`
    CreditNotProcessed,
    /// `customer_initiated`
    CustomerInitiated,
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `general`
    General,
    /// `noncompliant`
    Noncompliant,
    /// `product_not_received`
    ProductNotReceived,
    /// `product_unacceptable`
    ProductUnacceptable,
    /// `subscription_canceled`
    SubscriptionCanceled,
    /// `unrecognized`
    Unrecognized,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Reason {
    AccountNotAvailable = "account_not_available",
    CreditNotProcessed = "credit_not_processed",
    CustomerInitiated = "customer_initiated",
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    General = "general",
    Noncompliant = "noncompliant",
    ProductNotReceived = "product_not_received",
    ProductUnacceptable = "product_unacceptable",
    SubscriptionCanceled = "subscription_canceled",
    Unrecognized = "unrecognized",
});
