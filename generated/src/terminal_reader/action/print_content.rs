// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.print_content` of [`TerminalReader`](crate::TerminalReader).

/// Metadata of an uploaded file
///
/// An object in `action.print_content.image` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct Image {
    /// Creation time of the object (in seconds since the Unix epoch).
    pub created_at: rt::Timestamp,
    /// The original name of the uploaded file (e.g. `receipt.png`).
    pub filename: String,
    /// The size (in bytes) of the uploaded file.
    pub size: i64,
    /// The format of the uploaded file.
    pub type_: String,
}

impl rt::Blank for Image {
    const BLANK: Self = Self {
        created_at: rt::Blank::BLANK,
        filename: rt::Blank::BLANK,
        size: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Image {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_file_metadata",
            constants: &[],
            fields: &[
                rt::Field("created_at", rt::REQUIRED),
                rt::Field("filename", rt::REQUIRED),
                rt::Field("size", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created_at,
            1 => &self.filename,
            2 => &self.size,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created_at,
            1 => &mut self.filename,
            2 => &mut self.size,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Image);
