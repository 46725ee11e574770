// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::V2ErrorCustomerInvalidTaxLocationErrorIncorrectField;

/// Information about the error that occurred
///
/// The object at `v2.error.customer_invalid_tax_location/error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCustomerInvalidTaxLocationError {
    /// A list of fields to fix on the v2 account to achieve a valid customer tax location.
    pub incorrect_fields: Vec<V2ErrorCustomerInvalidTaxLocationErrorIncorrectField>,
    /// A human-readable message providing more details about the error
    pub message: String,
    /// The value of the request's 'automatic_indirect_tax.validate_location' field - defaults to
    /// `auto`.
    pub validate_location: String,
}

impl Blank for V2ErrorCustomerInvalidTaxLocationError {
    const BLANK: Self = Self {
        incorrect_fields: Blank::BLANK,
        message: Blank::BLANK,
        validate_location: Blank::BLANK,
    };
}

impl Record for V2ErrorCustomerInvalidTaxLocationError {
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
            constants: &[("code", Constant::Str("customer_invalid_tax_location"))],
            fields: &[
                Field("incorrect_fields", REQUIRED),
                Field("message", REQUIRED),
                Field("validate_location", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.incorrect_fields,
            1 => &self.message,
            _ => &self.validate_location,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.incorrect_fields,
            1 => &mut self.message,
            _ => &mut self.validate_location,
        }
    }
}

impl std::fmt::Debug for V2ErrorCustomerInvalidTaxLocationError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCustomerInvalidTaxLocationError);
