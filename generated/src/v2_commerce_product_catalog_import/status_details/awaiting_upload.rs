// Written by `cargo xtask generate`. Do not edit.
//! What is in `status_details.awaiting_upload` of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).

/// The pre-signed URL information for uploading the catalog file.
///
/// An object in `status_details.awaiting_upload.upload_url` of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadUrl {
    /// The timestamp when the upload URL expires.
    pub expires_at: rt::DateTime,
    /// The pre-signed URL for uploading the catalog file.
    pub url: String,
}

impl rt::Record for UploadUrl {
    fn blank() -> Self {
        Self {
            expires_at: rt::blank(),
            url: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("expires_at", rt::REQUIRED),
                rt::Field("url", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.expires_at,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.expires_at,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(UploadUrl);
