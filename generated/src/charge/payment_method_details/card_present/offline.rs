// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card_present.offline` of [`Charge`](crate::Charge).

/// The method used to process this payment method offline. Only deferred is allowed.
#[non_exhaustive]
pub enum Type {
    /// `deferred`
    Deferred,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Deferred = "deferred",
});
