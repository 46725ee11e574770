// Written by `cargo xtask generate`. Do not edit.
//! What is in `status_details.failed` of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).

/// The error code for this product catalog processing failure.
#[non_exhaustive]
pub enum Code {
    /// `file_not_found`
    FileNotFound,
    /// `internal_error`
    InternalError,
    /// `invalid_file`
    InvalidFile,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Code {
    FileNotFound = "file_not_found",
    InternalError = "internal_error",
    InvalidFile = "invalid_file",
});

/// The error type for this product catalog processing failure.
#[non_exhaustive]
pub enum Type {
    /// `cannot_proceed`
    CannotProceed,
    /// `transient_failure`
    TransientFailure,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    CannotProceed = "cannot_proceed",
    TransientFailure = "transient_failure",
});
