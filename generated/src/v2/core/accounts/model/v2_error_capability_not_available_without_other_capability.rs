// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorCapabilityNotAvailableWithoutOtherCapabilityError;

/// Requested feature is not available without also requesting a different feature.
///
/// The schema `v2.error.capability_not_available_without_other_capability`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCapabilityNotAvailableWithoutOtherCapability {
    /// Information about the error that occurred
    pub error: V2ErrorCapabilityNotAvailableWithoutOtherCapabilityError,
}

impl Blank for V2ErrorCapabilityNotAvailableWithoutOtherCapability {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorCapabilityNotAvailableWithoutOtherCapability {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.capability_not_available_without_other_capability",
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

impl std::fmt::Debug for V2ErrorCapabilityNotAvailableWithoutOtherCapability {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCapabilityNotAvailableWithoutOtherCapability);
