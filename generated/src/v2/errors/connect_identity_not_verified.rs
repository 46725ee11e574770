// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::errors::connect_identity_not_verified`.

/// Information about the error that occurred
///
/// An object in `error` of [`ConnectIdentityNotVerified`](crate::v2::errors::ConnectIdentityNotVerified).
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// A URL to more information about the error reported
    pub doc_url: String,
    /// A human-readable message providing more details about the error
    pub message: String,
}

impl rt::Blank for Error {
    const BLANK: Self = Self {
        doc_url: rt::Blank::BLANK,
        message: rt::Blank::BLANK,
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
            constants: &[("code", rt::Constant::Str("connect_identity_not_verified"))],
            fields: &[
                rt::Field("doc_url", rt::REQUIRED),
                rt::Field("message", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.doc_url,
            _ => &self.message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.doc_url,
            _ => &mut self.message,
        }
    }
}

rt::record_traits!(Error);
