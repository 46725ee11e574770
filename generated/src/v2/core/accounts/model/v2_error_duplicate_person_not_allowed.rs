// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorDuplicatePersonNotAllowedError;

/// Duplicate person is added to an account.
///
/// The schema `v2.error.duplicate_person_not_allowed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorDuplicatePersonNotAllowed {
    /// Information about the error that occurred
    pub error: Part<V2ErrorDuplicatePersonNotAllowedError>,
}

impl Record for V2ErrorDuplicatePersonNotAllowed {
    fn blank() -> Self {
        Self { error: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.duplicate_person_not_allowed",
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

impl std::fmt::Debug for V2ErrorDuplicatePersonNotAllowed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorDuplicatePersonNotAllowed);
