// Written by `cargo xtask generate`. Do not edit.

/// Reason for canceling this PaymentIntent. Possible values are: `duplicate`, `fraudulent`,
/// `requested_by_customer`, or `abandoned`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelPaymentIntentCancellationReason {
    /// `abandoned`
    Abandoned,
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CancelPaymentIntentCancellationReason {
    Abandoned = "abandoned",
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    RequestedByCustomer = "requested_by_customer",
});
