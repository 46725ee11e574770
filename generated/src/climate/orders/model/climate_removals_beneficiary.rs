// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `climate_removals_beneficiary`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateRemovalsBeneficiary {
    /// Publicly displayable name for the end beneficiary of carbon removal.
    pub public_name: String,
}

impl Blank for ClimateRemovalsBeneficiary {
    const BLANK: Self = Self { public_name: Blank::BLANK };
}

impl Record for ClimateRemovalsBeneficiary {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "climate_removals_beneficiary",
            constants: &[],
            fields: &[Field("public_name", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.public_name
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.public_name
    }
}

impl std::fmt::Debug for ClimateRemovalsBeneficiary {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ClimateRemovalsBeneficiary);
