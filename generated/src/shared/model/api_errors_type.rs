// Written by `cargo xtask generate`. Do not edit.

/// The type of error returned. One of `api_error`, `card_error`, `idempotency_error`, or
/// `invalid_request_error`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiErrorsType {
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

stripe_runtime::open_enum!(ApiErrorsType {
    ApiError = "api_error",
    CardError = "card_error",
    IdempotencyError = "idempotency_error",
    InvalidRequestError = "invalid_request_error",
});
