// Written by `cargo xtask generate`. Do not edit.
//! What is in `status_details` of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).

pub mod awaiting_upload;
pub mod failed;
pub mod succeeded_with_errors;

/// Details when the import is awaiting file upload.
///
/// An object in `status_details.awaiting_upload` of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).
#[derive(Clone)]
#[non_exhaustive]
pub struct AwaitingUpload {
    /// The pre-signed URL information for uploading the catalog file.
    pub upload_url: awaiting_upload::UploadUrl,
}

impl rt::Record for AwaitingUpload {
    fn blank() -> Self {
        Self { upload_url: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("upload_url", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.upload_url
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.upload_url
    }
}

rt::record_traits!(AwaitingUpload);

/// Details when the import didn't complete.
///
/// An object in `status_details.failed` of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).
#[derive(Clone)]
#[non_exhaustive]
pub struct Failed {
    /// The error code for this product catalog processing failure.
    pub code: failed::Code,
    /// A message explaining why the import failed.
    pub failure_message: String,
    /// The error type for this product catalog processing failure.
    pub type_: failed::Type,
}

impl rt::Blank for Failed {
    const BLANK: Self = Self {
        code: rt::Blank::BLANK,
        failure_message: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Failed {
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
                rt::Field("code", rt::REQUIRED),
                rt::Field("failure_message", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.code,
            1 => &self.failure_message,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.code,
            1 => &mut self.failure_message,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Failed);

/// Details when the import is processing.
///
/// An object in `status_details.processing` of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).
#[derive(Clone)]
#[non_exhaustive]
pub struct Processing {
    /// The number of records that failed to process so far.
    pub error_count: rt::StringInteger,
    /// The number of records processed so far.
    pub success_count: rt::StringInteger,
}

impl rt::Blank for Processing {
    const BLANK: Self = Self {
        error_count: rt::Blank::BLANK,
        success_count: rt::Blank::BLANK,
    };
}

impl rt::Record for Processing {
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
                rt::Field("error_count", rt::REQUIRED),
                rt::Field("success_count", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.error_count,
            _ => &self.success_count,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.error_count,
            _ => &mut self.success_count,
        }
    }
}

rt::record_traits!(Processing);

/// Details when the import has succeeded.
///
/// An object in `status_details.succeeded` of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).
#[derive(Clone)]
#[non_exhaustive]
pub struct Succeeded {
    /// The total number of records processed.
    pub success_count: rt::StringInteger,
}

impl rt::Blank for Succeeded {
    const BLANK: Self = Self {
        success_count: rt::Blank::BLANK,
    };
}

impl rt::Record for Succeeded {
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
            fields: &[rt::Field("success_count", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.success_count
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.success_count
    }
}

rt::record_traits!(Succeeded);

/// Details when the import completed but some records failed to process.
///
/// An object in `status_details.succeeded_with_errors` of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).
#[derive(Clone)]
#[non_exhaustive]
pub struct SucceededWithErrors {
    /// The total number of records that failed to process.
    pub error_count: rt::StringInteger,
    /// A file containing details about all errors that occurred.
    pub error_file: rt::Part<succeeded_with_errors::ErrorFile>,
    /// A sample of errors that occurred during processing.
    pub samples: Vec<succeeded_with_errors::Sample>,
    /// The total number of records processed.
    pub success_count: rt::StringInteger,
}

impl rt::Record for SucceededWithErrors {
    fn blank() -> Self {
        Self {
            error_count: rt::blank(),
            error_file: rt::blank(),
            samples: rt::blank(),
            success_count: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("error_count", rt::REQUIRED),
                rt::Field("error_file", rt::REQUIRED),
                rt::Field("samples", rt::REQUIRED),
                rt::Field("success_count", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.error_count,
            1 => &self.error_file,
            2 => &self.samples,
            _ => &self.success_count,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.error_count,
            1 => &mut self.error_file,
            2 => &mut self.samples,
            _ => &mut self.success_count,
        }
    }
}

rt::record_traits!(SucceededWithErrors);
