// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorCustomerInvalidTaxLocationError;

/// Invalid customer tax location.
///
/// The schema `v2.error.customer_invalid_tax_location`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCustomerInvalidTaxLocation {
    /// Information about the error that occurred
    pub error: Part<V2ErrorCustomerInvalidTaxLocationError>,
}

impl Record for V2ErrorCustomerInvalidTaxLocation {
    fn blank() -> Self {
        Self { error: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.customer_invalid_tax_location",
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

impl std::fmt::Debug for V2ErrorCustomerInvalidTaxLocation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCustomerInvalidTaxLocation);
