// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, StringInteger, blank, debug};
use crate::V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl;

/// A file containing details about all errors that occurred.
///
/// The object at `v2.commerce.product_catalog_import/status_details/succeeded_with_errors/error_file`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFile {
    /// The MIME type of the error file.
    pub content_type: String,
    /// The pre-signed URL information for downloading the error file.
    pub download_url: V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl,
    /// The size of the error file in bytes.
    pub size: StringInteger,
}

impl Record for V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFile {
    fn blank() -> Self {
        Self {
            content_type: blank(),
            download_url: blank(),
            size: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("content_type", REQUIRED),
                Field("download_url", REQUIRED),
                Field("size", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.content_type,
            1 => &self.download_url,
            _ => &self.size,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.content_type,
            1 => &mut self.download_url,
            _ => &mut self.size,
        }
    }
}

impl std::fmt::Debug
for V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFile);
