// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::errors::customer_invalid_tax_location::error`.

/// An object in `error.incorrect_fields[]` of [`CustomerInvalidTaxLocation`](crate::v2::errors::CustomerInvalidTaxLocation).
#[derive(Clone)]
#[non_exhaustive]
pub struct IncorrectField {
    /// Incorrect field.
    pub field: String,
    /// Reason the field is incorrect.
    pub type_: String,
}

impl rt::Blank for IncorrectField {
    const BLANK: Self = Self {
        field: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for IncorrectField {
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
            fields: &[rt::Field("field", rt::REQUIRED), rt::Field("type", rt::REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.field,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.field,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(IncorrectField);
