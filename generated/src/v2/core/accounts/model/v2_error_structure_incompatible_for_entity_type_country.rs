// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorStructureIncompatibleForEntityTypeCountryError;

/// The `business_details.structure` value is not valid for `identity.country` and
/// `identity.entity_type`.
///
/// The schema `v2.error.structure_incompatible_for_entity_type_country`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorStructureIncompatibleForEntityTypeCountry {
    /// Information about the error that occurred
    pub error: V2ErrorStructureIncompatibleForEntityTypeCountryError,
}

impl Blank for V2ErrorStructureIncompatibleForEntityTypeCountry {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorStructureIncompatibleForEntityTypeCountry {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.structure_incompatible_for_entity_type_country",
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

impl std::fmt::Debug for V2ErrorStructureIncompatibleForEntityTypeCountry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorStructureIncompatibleForEntityTypeCountry);
