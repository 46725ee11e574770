// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, Part, Place, REQUIRED, Record, Shape, StringInteger, blank, debug,
};
use crate::{
    V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFile,
    V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSample,
};

/// Details when the import completed but some records failed to process.
///
/// The object at `v2.commerce.product_catalog_import/status_details/succeeded_with_errors`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CommerceProductCatalogImportStatusDetailsSucceededWithErrors {
    /// The total number of records that failed to process.
    pub error_count: StringInteger,
    /// A file containing details about all errors that occurred.
    pub error_file: Part<
        V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFile,
    >,
    /// A sample of errors that occurred during processing.
    pub samples: Vec<
        V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSample,
    >,
    /// The total number of records processed.
    pub success_count: StringInteger,
}

impl Record for V2CommerceProductCatalogImportStatusDetailsSucceededWithErrors {
    fn blank() -> Self {
        Self {
            error_count: blank(),
            error_file: blank(),
            samples: blank(),
            success_count: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("error_count", REQUIRED),
                Field("error_file", REQUIRED),
                Field("samples", REQUIRED),
                Field("success_count", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.error_count,
            1 => &self.error_file,
            2 => &self.samples,
            _ => &self.success_count,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.error_count,
            1 => &mut self.error_file,
            2 => &mut self.samples,
            _ => &mut self.success_count,
        }
    }
}

impl std::fmt::Debug for V2CommerceProductCatalogImportStatusDetailsSucceededWithErrors {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CommerceProductCatalogImportStatusDetailsSucceededWithErrors);
