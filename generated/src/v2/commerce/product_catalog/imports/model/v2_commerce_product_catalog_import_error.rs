// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{V2Error, V2ErrorResourceMissing};

/// One of the objects at `GetV2CommerceProductCatalogImportsId/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum V2CommerceProductCatalogImportError {
    /// `error.code` is `resource_missing`.
    ResourceMissing(Part<V2ErrorResourceMissing>),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(V2CommerceProductCatalogImportError by "error.code" else Other {
    ResourceMissing = "resource_missing",
});
