// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Details when the import didn't complete.
///
/// The object at `v2.commerce.product_catalog_import/status_details/failed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CommerceProductCatalogImportStatusDetailsFailed {
    /// The error code for this product catalog processing failure.
    pub code: V2CommerceProductCatalogImportStatusDetailsFailedCode,
    /// A message explaining why the import failed.
    pub failure_message: String,
    /// The error type for this product catalog processing failure.
    pub type_: V2CommerceProductCatalogImportStatusDetailsFailedType,
}

impl Blank for V2CommerceProductCatalogImportStatusDetailsFailed {
    const BLANK: Self = Self {
        code: Blank::BLANK,
        failure_message: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for V2CommerceProductCatalogImportStatusDetailsFailed {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("code", REQUIRED),
                Field("failure_message", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.code,
            1 => &self.failure_message,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.code,
            1 => &mut self.failure_message,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for V2CommerceProductCatalogImportStatusDetailsFailed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CommerceProductCatalogImportStatusDetailsFailed);

/// The error code for this product catalog processing failure.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CommerceProductCatalogImportStatusDetailsFailedCode {
    /// `file_not_found`
    FileNotFound,
    /// `internal_error`
    InternalError,
    /// `invalid_file`
    InvalidFile,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CommerceProductCatalogImportStatusDetailsFailedCode {
    FileNotFound = "file_not_found",
    InternalError = "internal_error",
    InvalidFile = "invalid_file",
});

/// The error type for this product catalog processing failure.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CommerceProductCatalogImportStatusDetailsFailedType {
    /// `cannot_proceed`
    CannotProceed,
    /// `transient_failure`
    TransientFailure,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CommerceProductCatalogImportStatusDetailsFailedType {
    CannotProceed = "cannot_proceed",
    TransientFailure = "transient_failure",
});
