// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};

/// Metadata of an uploaded file
///
/// The schema `terminal_reader_reader_resource_file_metadata`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceFileMetadata {
    /// Creation time of the object (in seconds since the Unix epoch).
    pub created_at: Timestamp,
    /// The original name of the uploaded file (e.g. `receipt.png`).
    pub filename: String,
    /// The size (in bytes) of the uploaded file.
    pub size: i64,
    /// The format of the uploaded file.
    pub type_: String,
}

impl Blank for TerminalReaderReaderResourceFileMetadata {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        filename: Blank::BLANK,
        size: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceFileMetadata {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_file_metadata",
            constants: &[],
            fields: &[
                Field("created_at", REQUIRED),
                Field("filename", REQUIRED),
                Field("size", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created_at,
            1 => &self.filename,
            2 => &self.size,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created_at,
            1 => &mut self.filename,
            2 => &mut self.size,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceFileMetadata {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceFileMetadata);
