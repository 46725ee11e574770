// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorCannotUseValidateLocationOnCustomerCreateError;

/// Cannot set `automatic_indirect_tax.validate_location` when initially creating a customer
/// configuration.
///
/// The schema `v2.error.cannot_use_validate_location_on_customer_create`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCannotUseValidateLocationOnCustomerCreate {
    /// Information about the error that occurred
    pub error: V2ErrorCannotUseValidateLocationOnCustomerCreateError,
}

impl Blank for V2ErrorCannotUseValidateLocationOnCustomerCreate {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorCannotUseValidateLocationOnCustomerCreate {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.cannot_use_validate_location_on_customer_create",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorCannotUseValidateLocationOnCustomerCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCannotUseValidateLocationOnCustomerCreate);
