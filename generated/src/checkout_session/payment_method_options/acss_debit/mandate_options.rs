// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.acss_debit.mandate_options` of [`CheckoutSession`](crate::CheckoutSession).

pub use crate::mandate::payment_method_details::acss_debit::PaymentSchedule;

/// The values of `payment_method_options.acss_debit.mandate_options.default_for[]` of [`CheckoutSession`](crate::CheckoutSession) and `payment_method_options[acss_debit][mandate_options][default_for][]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
#[non_exhaustive]
pub enum DefaultFor {
    /// `invoice`
    Invoice,
    /// `subscription`
    Subscription,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(DefaultFor {
    Invoice = "invoice",
    Subscription = "subscription",
});

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

rt::open_enum!(TransactionType {
    Business = "business",
    Personal = "personal",
});
