// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    V2CommerceProductCatalogImportStatusDetailsAwaitingUpload,
    V2CommerceProductCatalogImportStatusDetailsFailed,
    V2CommerceProductCatalogImportStatusDetailsProcessing,
    V2CommerceProductCatalogImportStatusDetailsSucceeded,
    V2CommerceProductCatalogImportStatusDetailsSucceededWithErrors,
};

/// Details about the current import status.
///
/// The object at `v2.commerce.product_catalog_import/status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CommerceProductCatalogImportStatusDetails {
    /// Details when the import is awaiting file upload.
    pub awaiting_upload: Option<
        Part<V2CommerceProductCatalogImportStatusDetailsAwaitingUpload>,
    >,
    /// Details when the import didn't complete.
    pub failed: Option<Part<V2CommerceProductCatalogImportStatusDetailsFailed>>,
    /// Details when the import is processing.
    pub processing: Option<Part<V2CommerceProductCatalogImportStatusDetailsProcessing>>,
    /// Details when the import has succeeded.
    pub succeeded: Option<Part<V2CommerceProductCatalogImportStatusDetailsSucceeded>>,
    /// Details when the import completed but some records failed to process.
    pub succeeded_with_errors: Option<
        Part<V2CommerceProductCatalogImportStatusDetailsSucceededWithErrors>,
    >,
}

impl Blank for V2CommerceProductCatalogImportStatusDetails {
    const BLANK: Self = Self {
        awaiting_upload: Blank::BLANK,
        failed: Blank::BLANK,
        processing: Blank::BLANK,
        succeeded: Blank::BLANK,
        succeeded_with_errors: Blank::BLANK,
    };
}

impl Record for V2CommerceProductCatalogImportStatusDetails {
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
                Field("awaiting_upload", OPTIONAL),
                Field("failed", OPTIONAL),
                Field("processing", OPTIONAL),
                Field("succeeded", OPTIONAL),
                Field("succeeded_with_errors", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.awaiting_upload,
            1 => &self.failed,
            2 => &self.processing,
            3 => &self.succeeded,
            _ => &self.succeeded_with_errors,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.awaiting_upload,
            1 => &mut self.failed,
            2 => &mut self.processing,
            3 => &mut self.succeeded,
            _ => &mut self.succeeded_with_errors,
        }
    }
}

impl std::fmt::Debug for V2CommerceProductCatalogImportStatusDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CommerceProductCatalogImportStatusDetails);
