// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{V2Error, V2ErrorNotFound};

/// One of the objects at `GetV2CoreEventDestinationsId/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RetrieveV2CoreEventDestinationError {
    /// `error.code` is `not_found`.
    NotFound(Part<V2ErrorNotFound>),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(RetrieveV2CoreEventDestinationError by "error.code" else Other {
    NotFound = "not_found",
});
