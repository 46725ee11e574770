// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.acss_debit` of [`Mandate`](crate::Mandate).

#[cfg(feature = "mandates")]
/// The values of `payment_method_details.acss_debit.default_for[]` of [`Mandate`](crate::Mandate).
#[non_exhaustive]
pub enum DefaultFor {
    /// `invoice`
    Invoice,
    /// `subscription`
    Subscription,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "mandates")]
rt::open_enum!(DefaultFor {
    Invoice = "invoice",
    Subscription = "subscription",
});

/// Payment schedule for the mandate.
#[non_exhaustive]
pub enum PaymentSchedule {
    /// `combined`
    Combined,
    /// `interval`
    Interval,
    /// `sporadic`
    Sporadic,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PaymentSchedule {
    Combined = "combined",
    Interval = "interval",
    Sporadic = "sporadic",
});

#[cfg(feature = "mandates")]
/// Transaction type of the mandate.
#[non_exhaustive]
pub enum TransactionType {
    /// `business`
    Business,
    /// `personal`
    Personal,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "mandates")]
rt::open_enum!(TransactionType {
    Business = "business",
    Personal = "personal",
});
