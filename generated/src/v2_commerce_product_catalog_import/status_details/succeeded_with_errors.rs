// Written by `cargo xtask generate`. Do not edit.
//! What is in `status_details.succeeded_with_errors` of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).

pub mod error_file;

/// A file containing details about all errors that occurred.
///
/// An object in `status_details.succeeded_with_errors.error_file` of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorFile {
    /// The MIME type of the error file.
    pub content_type: String,
    /// The pre-signed URL information for downloading the error file.
    pub download_url: error_file::DownloadUrl,
    /// The size of the error file in bytes.
    pub size: rt::StringInteger,
}

impl rt::Record for ErrorFile {
    fn blank() -> Self {
        Self {
            content_type: rt::blank(),
            download_url: rt::blank(),
            size: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("content_type", rt::REQUIRED),
                rt::Field("download_url", rt::REQUIRED),
                rt::Field("size", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.content_type,
            1 => &self.download_url,
            _ => &self.size,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.content_type,
            1 => &mut self.download_url,
            _ => &mut self.size,
        }
    }
}

rt::record_traits!(ErrorFile);

/// An object in `status_details.succeeded_with_errors.samples[]` of [`V2CommerceProductCatalogImport`](crate::V2CommerceProductCatalogImport).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sample {
    /// A description of what went wrong with this record.
    pub error_message: String,
    /// The name of the field that caused the error.
    pub field: String,
    /// The identifier of the record that failed to process.
    pub id: String,
    /// The row number in the import file where the error occurred.
    pub row: rt::StringInteger,
}

impl rt::Blank for Sample {
    const BLANK: Self = Self {
        error_message: rt::Blank::BLANK,
        field: rt::Blank::BLANK,
        id: rt::Blank::BLANK,
        row: rt::Blank::BLANK,
    };
}

impl rt::Record for Sample {
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
                rt::Field("error_message", rt::REQUIRED),
                rt::Field("field", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("row", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.error_message,
            1 => &self.field,
            2 => &self.id,
            _ => &self.row,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.error_message,
            1 => &mut self.field,
            2 => &mut self.id,
            _ => &mut self.row,
        }
    }
}

rt::record_traits!(Sample);
