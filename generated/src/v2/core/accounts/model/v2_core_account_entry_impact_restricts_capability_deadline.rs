// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2CoreAccountStatus;

/// Details about when in the account lifecycle the requirement must be collected by the avoid the
/// Capability restriction.
///
/// The object at `v2.core.account/future_requirements/entries[]/impact/restricts_capabilities[]/deadline`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountEntryImpactRestrictsCapabilityDeadline {
    /// The current status of the requirement's impact.
    pub status: V2CoreAccountStatus,
}

impl Blank for V2CoreAccountEntryImpactRestrictsCapabilityDeadline {
    const BLANK: Self = Self { status: Blank::BLANK };
}

impl Record for V2CoreAccountEntryImpactRestrictsCapabilityDeadline {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("status", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.status
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.status
    }
}

impl std::fmt::Debug for V2CoreAccountEntryImpactRestrictsCapabilityDeadline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountEntryImpactRestrictsCapabilityDeadline);
