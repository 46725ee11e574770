// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorCapabilityCannotBeUnrequestedDueToOtherCapabilityRequirementError;

/// Feature cannot be unrequested due to being a requirement for another feature.
///
/// The schema `v2.error.capability_cannot_be_unrequested_due_to_other_capability_requirement`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement {
    /// Information about the error that occurred
    pub error: V2ErrorCapabilityCannotBeUnrequestedDueToOtherCapabilityRequirementError,
}

impl Blank for V2ErrorCapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorCapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.capability_cannot_be_unrequested_due_to_other_capability_requirement",
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

impl std::fmt::Debug
for V2ErrorCapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement);
