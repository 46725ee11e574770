// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorCapabilityNotAvailableForDashboardTypeError;

/// Feature cannot be requested for the dashboard type.
///
/// The schema `v2.error.capability_not_available_for_dashboard_type`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCapabilityNotAvailableForDashboardType {
    /// Information about the error that occurred
    pub error: V2ErrorCapabilityNotAvailableForDashboardTypeError,
}

impl Blank for V2ErrorCapabilityNotAvailableForDashboardType {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorCapabilityNotAvailableForDashboardType {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.capability_not_available_for_dashboard_type",
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

impl std::fmt::Debug for V2ErrorCapabilityNotAvailableForDashboardType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCapabilityNotAvailableForDashboardType);
