// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2CommerceProductCatalogImportStatusDetailsAwaitingUploadUploadUrl;

/// Details when the import is awaiting file upload.
///
/// The object at `v2.commerce.product_catalog_import/status_details/awaiting_upload`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CommerceProductCatalogImportStatusDetailsAwaitingUpload {
    /// The pre-signed URL information for uploading the catalog file.
    pub upload_url: V2CommerceProductCatalogImportStatusDetailsAwaitingUploadUploadUrl,
}

impl Record for V2CommerceProductCatalogImportStatusDetailsAwaitingUpload {
    fn blank() -> Self {
        Self { upload_url: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("upload_url", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.upload_url
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.upload_url
    }
}

impl std::fmt::Debug for V2CommerceProductCatalogImportStatusDetailsAwaitingUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CommerceProductCatalogImportStatusDetailsAwaitingUpload);
