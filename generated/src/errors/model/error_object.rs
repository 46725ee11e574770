// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::ApiErrors;

/// An error response from the Stripe API
///
/// The schema `error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorObject {
    pub error: Part<ApiErrors>,
}

impl Record for ErrorObject {
    fn blank() -> Self {
        Self { error: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "error",
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

impl std::fmt::Debug for ErrorObject {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ErrorObject);
