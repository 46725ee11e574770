// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, REQUIRED, Record, Shape, blank, debug};
use crate::V2CoreAccountFutureRequirementsEntryMinimumDeadlineStatus;

/// The soonest point when the account will be impacted by not providing the requirement.
///
/// The object at `v2.core.account/requirements/entries[]/minimum_deadline`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountRequirementsEntryMinimumDeadline {
    /// The current status of the requirement's impact.
    pub status: V2CoreAccountFutureRequirementsEntryMinimumDeadlineStatus,
}

impl Record for V2CoreAccountRequirementsEntryMinimumDeadline {
    const SHAPE: &'static Shape = &Shape {
        name: "",
        constants: &[],
        fields: &[Field("status", REQUIRED)],
    };
    fn blank() -> Self {
        Self { status: blank() }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
        match index {
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountRequirementsEntryMinimumDeadline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountRequirementsEntryMinimumDeadline);
