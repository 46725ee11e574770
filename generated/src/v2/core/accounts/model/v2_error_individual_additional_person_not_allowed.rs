// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorIndividualAdditionalPersonNotAllowedError;

/// Additional person is added for an individual business type.
///
/// The schema `v2.error.individual_additional_person_not_allowed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorIndividualAdditionalPersonNotAllowed {
    /// Information about the error that occurred
    pub error: V2ErrorIndividualAdditionalPersonNotAllowedError,
}

impl Blank for V2ErrorIndividualAdditionalPersonNotAllowed {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorIndividualAdditionalPersonNotAllowed {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.individual_additional_person_not_allowed",
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

impl std::fmt::Debug for V2ErrorIndividualAdditionalPersonNotAllowed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorIndividualAdditionalPersonNotAllowed);
