// Written by `cargo xtask generate`. Do not edit.

use crate::{V2Error, V2ErrorIdempotencyError, V2ErrorNotFound};

/// One of the objects at `DeleteV2CoreEventDestinationsId/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteV2CoreEventDestinationError {
    /// `error.code` is `idempotency_error`.
    IdempotencyError(Box<V2ErrorIdempotencyError>),
    /// `error.code` is `not_found`.
    NotFound(Box<V2ErrorNotFound>),
    /// `error.code` is anything else.
    Other(Box<V2Error>),
}

stripe_runtime::union!(DeleteV2CoreEventDestinationError by "error.code" else Other {
    IdempotencyError = "idempotency_error",
    NotFound = "not_found",
});
