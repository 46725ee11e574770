// Written by `cargo xtask generate`. Do not edit.
//! What is in `errors::error::error`.

#[cfg(feature = "errors")]
pub use crate::customer::Source;

#[cfg(feature = "payment_intents")]
/// The type of error returned. One of `api_error`, `card_error`, `idempotency_error`, or
/// `invalid_request_error`
#[non_exhaustive]
pub enum Type {
    /// `api_error`
    ApiError,
    /// `card_error`
    CardError,
    /// `idempotency_error`
    IdempotencyError,
    /// `invalid_request_error`
    InvalidRequestError,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_intents")]
rt::open_enum!(Type {
    ApiError = "api_error",
    CardError = "card_error",
    IdempotencyError = "idempotency_error",
    InvalidRequestError = "invalid_request_error",
});
