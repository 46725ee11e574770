// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_intents::cancel`](fn@crate::payment_intents::cancel).

/// Reason for canceling this PaymentIntent. Possible values are: `duplicate`, `fraudulent`,
/// `requested_by_customer`, or `abandoned`
#[non_exhaustive]
pub enum CancellationReason {
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

rt::open_enum!(CancellationReason {
    Abandoned = "abandoned",
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    RequestedByCustomer = "requested_by_customer",
});
