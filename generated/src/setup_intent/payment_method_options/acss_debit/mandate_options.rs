// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.acss_debit.mandate_options` of [`SetupIntent`](crate::SetupIntent).

pub use crate::mandate::payment_method_details::payto::Purpose;
pub use crate::payment_intent::payment_method_options::acss_debit::mandate_options::PaymentSchedule;

/// The type of amount that will be collected. The amount charged must be exact or up to the value
/// of `amount` param for `fixed` or `maximum` type respectively. Defaults to `maximum`.
#[non_exhaustive]
pub enum AmountType {
    /// `fixed`
    Fixed,
    /// `maximum`
    Maximum,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AmountType {
    Fixed = "fixed",
    Maximum = "maximum",
});

/// The values of `payment_method_options.acss_debit.mandate_options.default_for[]` of [`SetupIntent`](crate::SetupIntent), `payment_method_options[acss_debit][mandate_options][default_for][]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 2 more places.
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
