// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{DateTime, Field, Place, REQUIRED, Record, Shape, blank, debug};

/// The pre-signed URL information for downloading the error file.
///
/// The object at `v2.commerce.product_catalog_import/status_details/succeeded_with_errors/error_file/download_url`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl {
    /// The timestamp when the download URL expires.
    pub expires_at: DateTime,
    /// The pre-signed URL for downloading the error file.
    pub url: String,
}

impl Record
for V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl {
    fn blank() -> Self {
        Self {
            expires_at: blank(),
            url: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("expires_at", REQUIRED), Field("url", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.expires_at,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.expires_at,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug
for V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl);
