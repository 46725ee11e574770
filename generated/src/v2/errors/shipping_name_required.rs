// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::errors::shipping_name_required`.

/// Information about the error that occurred
///
/// An object in `error` of [`ShippingNameRequired`](crate::v2::errors::ShippingNameRequired).
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
            constants: &[("code", rt::Constant::Str("shipping_name_required"))],
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
