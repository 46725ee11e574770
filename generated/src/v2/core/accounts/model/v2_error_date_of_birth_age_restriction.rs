// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorDateOfBirthAgeRestrictionError;

/// Representative date of birth does not meet the age limit.
///
/// The schema `v2.error.date_of_birth_age_restriction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorDateOfBirthAgeRestriction {
    /// Information about the error that occurred
    pub error: Part<V2ErrorDateOfBirthAgeRestrictionError>,
}

impl Record for V2ErrorDateOfBirthAgeRestriction {
    fn blank() -> Self {
        Self { error: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.date_of_birth_age_restriction",
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

impl std::fmt::Debug for V2ErrorDateOfBirthAgeRestriction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorDateOfBirthAgeRestriction);
