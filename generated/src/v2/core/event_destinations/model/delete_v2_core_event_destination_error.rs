// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{V2Error, V2ErrorIdempotencyError, V2ErrorNotFound};

/// One of the objects at `DeleteV2CoreEventDestinationsId/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteV2CoreEventDestinationError {
    /// `error.code` is `idempotency_error`.
    IdempotencyError(Part<V2ErrorIdempotencyError>),
    /// `error.code` is `not_found`.
    NotFound(Part<V2ErrorNotFound>),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(DeleteV2CoreEventDestinationError by "error.code" else Other {
    IdempotencyError = "idempotency_error",
    NotFound = "not_found",
});
