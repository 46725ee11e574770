// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The object at `v2.error.customer_invalid_tax_location/error/incorrect_fields[]`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCustomerInvalidTaxLocationErrorIncorrectField {
    /// Incorrect field.
    pub field: String,
    /// Reason the field is incorrect.
    pub type_: String,
}

impl Blank for V2ErrorCustomerInvalidTaxLocationErrorIncorrectField {
    const BLANK: Self = Self {
        field: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for V2ErrorCustomerInvalidTaxLocationErrorIncorrectField {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("field", REQUIRED), Field("type", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.field,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.field,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for V2ErrorCustomerInvalidTaxLocationErrorIncorrectField {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCustomerInvalidTaxLocationErrorIncorrectField);
