// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::errors::customer_invalid_tax_location`.

pub mod error;

/// Information about the error that occurred
///
/// An object in `error` of [`CustomerInvalidTaxLocation`](crate::v2::errors::CustomerInvalidTaxLocation).
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// A list of fields to fix on the v2 account to achieve a valid customer tax location.
    pub incorrect_fields: Vec<error::IncorrectField>,
    /// A human-readable message providing more details about the error
    pub message: String,
    /// The value of the request's 'automatic_indirect_tax.validate_location' field - defaults to
    /// `auto`.
    pub validate_location: String,
}

impl rt::Blank for Error {
    const BLANK: Self = Self {
        incorrect_fields: rt::Blank::BLANK,
        message: rt::Blank::BLANK,
        validate_location: rt::Blank::BLANK,
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
            constants: &[("code", rt::Constant::Str("customer_invalid_tax_location"))],
            fields: &[
                rt::Field("incorrect_fields", rt::REQUIRED),
                rt::Field("message", rt::REQUIRED),
                rt::Field("validate_location", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.incorrect_fields,
            1 => &self.message,
            _ => &self.validate_location,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.incorrect_fields,
            1 => &mut self.message,
            _ => &mut self.validate_location,
        }
    }
}

rt::record_traits!(Error);
