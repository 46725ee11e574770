// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorConfigurationCannotBeDeactivatedDueToOtherConfigurationError;

/// Cannot deactivate a configuration due to another configuration depending on it.
///
/// The schema `v2.error.configuration_cannot_be_deactivated_due_to_other_configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorConfigurationCannotBeDeactivatedDueToOtherConfiguration {
    /// Information about the error that occurred
    pub error: V2ErrorConfigurationCannotBeDeactivatedDueToOtherConfigurationError,
}

impl Blank for V2ErrorConfigurationCannotBeDeactivatedDueToOtherConfiguration {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorConfigurationCannotBeDeactivatedDueToOtherConfiguration {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.configuration_cannot_be_deactivated_due_to_other_configuration",
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

impl std::fmt::Debug for V2ErrorConfigurationCannotBeDeactivatedDueToOtherConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorConfigurationCannotBeDeactivatedDueToOtherConfiguration);
