// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorShippingNameRequiredError;

/// Shipping name is required within the shipping hash.
///
/// The schema `v2.error.shipping_name_required`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorShippingNameRequired {
    /// Information about the error that occurred
    pub error: V2ErrorShippingNameRequiredError,
}

impl Record for V2ErrorShippingNameRequired {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.shipping_name_required",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self { error: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorShippingNameRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorShippingNameRequired);
