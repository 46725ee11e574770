// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::errors::error`.

/// Information about the error that occurred
///
/// An object in `error` of [`Error`](crate::v2::errors::Error).
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// Short code to identify the error, should not be handled programmatically
    pub code: String,
    /// A URL to more information about the error reported
    pub doc_url: Option<String>,
    /// A human-readable message providing more details about the error
    pub message: String,
    /// The type of error returned
    pub type_: Option<String>,
    /// A user-friendly message that can be shown to end-users
    pub user_message: Option<String>,
}

impl rt::Blank for Error {
    const BLANK: Self = Self {
        code: rt::Blank::BLANK,
        doc_url: rt::Blank::BLANK,
        message: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        user_message: rt::Blank::BLANK,
    };
}

impl rt::Record for Error {
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
                rt::Field("doc_url", rt::OPTIONAL),
                rt::Field("message", rt::REQUIRED),
                rt::Field("type", rt::OPTIONAL),
                rt::Field("user_message", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.code,
            1 => &self.doc_url,
            2 => &self.message,
            3 => &self.type_,
            _ => &self.user_message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.code,
            1 => &mut self.doc_url,
            2 => &mut self.message,
            3 => &mut self.type_,
            _ => &mut self.user_message,
        }
    }
}

rt::record_traits!(Error);
