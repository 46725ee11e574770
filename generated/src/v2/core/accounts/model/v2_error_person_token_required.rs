// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorPersonTokenRequiredError;

/// Person token required for platforms in mandated countries (e.g., France).
///
/// The schema `v2.error.person_token_required`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorPersonTokenRequired {
    /// Information about the error that occurred
    pub error: Part<V2ErrorPersonTokenRequiredError>,
}

impl Record for V2ErrorPersonTokenRequired {
    fn blank() -> Self {
        Self { error: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.person_token_required",
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

impl std::fmt::Debug for V2ErrorPersonTokenRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorPersonTokenRequired);
