// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorCapabilityNotAvailableWithoutOtherCapabilityInCountryError;

/// Requested feature is not available without also requesting a different feature in your country.
///
/// The schema `v2.error.capability_not_available_without_other_capability_in_country`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCapabilityNotAvailableWithoutOtherCapabilityInCountry {
    /// Information about the error that occurred
    pub error: V2ErrorCapabilityNotAvailableWithoutOtherCapabilityInCountryError,
}

impl Blank for V2ErrorCapabilityNotAvailableWithoutOtherCapabilityInCountry {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorCapabilityNotAvailableWithoutOtherCapabilityInCountry {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.capability_not_available_without_other_capability_in_country",
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

impl std::fmt::Debug for V2ErrorCapabilityNotAvailableWithoutOtherCapabilityInCountry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCapabilityNotAvailableWithoutOtherCapabilityInCountry);
