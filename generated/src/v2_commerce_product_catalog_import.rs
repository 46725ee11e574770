// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).

pub mod status_details;

/// The type of feed data being imported into the product catalog.
#[non_exhaustive]
pub enum FeedType {
    /// `inventory`
    Inventory,
    /// `pricing`
    Pricing,
    /// `product`
    Product,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(FeedType {
    Inventory = "inventory",
    Pricing = "pricing",
    Product = "product",
});

/// The current status of this ProductCatalogImport.
#[non_exhaustive]
pub enum Status {
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

rt::open_enum!(Status {
    AwaitingUpload = "awaiting_upload",
    Failed = "failed",
    Processing = "processing",
    Succeeded = "succeeded",
    SucceededWithErrors = "succeeded_with_errors",
});

/// Details about the current import status.
///
/// An object in `status_details` of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusDetails {
    /// Details when the import is awaiting file upload.
    pub awaiting_upload: Option<rt::Part<status_details::AwaitingUpload>>,
    /// Details when the import didn't complete.
    pub failed: Option<rt::Part<status_details::Failed>>,
    /// Details when the import is processing.
    pub processing: Option<rt::Part<status_details::Processing>>,
    /// Details when the import has succeeded.
    pub succeeded: Option<rt::Part<status_details::Succeeded>>,
    /// Details when the import completed but some records failed to process.
    pub succeeded_with_errors: Option<rt::Part<status_details::SucceededWithErrors>>,
}

impl rt::Blank for StatusDetails {
    const BLANK: Self = Self {
        awaiting_upload: rt::Blank::BLANK,
        failed: rt::Blank::BLANK,
        processing: rt::Blank::BLANK,
        succeeded: rt::Blank::BLANK,
        succeeded_with_errors: rt::Blank::BLANK,
    };
}

impl rt::Record for StatusDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("awaiting_upload", rt::OPTIONAL),
                rt::Field("failed", rt::OPTIONAL),
                rt::Field("processing", rt::OPTIONAL),
                rt::Field("succeeded", rt::OPTIONAL),
                rt::Field("succeeded_with_errors", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.awaiting_upload,
            1 => &self.failed,
            2 => &self.processing,
            3 => &self.succeeded,
            _ => &self.succeeded_with_errors,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.awaiting_upload,
            1 => &mut self.failed,
            2 => &mut self.processing,
            3 => &mut self.succeeded,
            _ => &mut self.succeeded_with_errors,
        }
    }
}

rt::record_traits!(StatusDetails);
