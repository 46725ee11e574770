// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetV2CommerceProductCatalogImports/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListV2CommerceProductCatalogImportStatus {
    /// `awaiting_upload`
    AwaitingUpload,
    /// `failed`
    Failed,
    /// `processing`
    Processing,
    /// `succeeded`
    Succeeded,
    /// `succeeded_with_errors`
    SucceededWithErrors,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListV2CommerceProductCatalogImportStatus {
    AwaitingUpload = "awaiting_upload",
    Failed = "failed",
    Processing = "processing",
    Succeeded = "succeeded",
    SucceededWithErrors = "succeeded_with_errors",
});
