// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::errors::v1_customer_instead_of_v2_account`.

/// Information about the error that occurred
///
/// An object in `error` of [`V1CustomerInsteadOfV2Account`](crate::v2::errors::V1CustomerInsteadOfV2Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// A human-readable message providing more details about the error
    pub message: String,
}

impl rt::Blank for Error {
    const BLANK: Self = Self { message: rt::Blank::BLANK };
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
            constants: &[
                ("code", rt::Constant::Str("v1_customer_instead_of_v2_account")),
            ],
            fields: &[rt::Field("message", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.message
    }
}

rt::record_traits!(Error);
