// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2CoreAccountStatus;

/// The soonest point when the account will be impacted by not providing the requirement.
///
/// The object at `v2.core.account/future_requirements/entries[]/minimum_deadline`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountEntryMinimumDeadline {
    /// The current status of the requirement's impact.
    pub status: V2CoreAccountStatus,
}

impl Blank for V2CoreAccountEntryMinimumDeadline {
    const BLANK: Self = Self { status: Blank::BLANK };
}

impl Record for V2CoreAccountEntryMinimumDeadline {
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

impl std::fmt::Debug for V2CoreAccountEntryMinimumDeadline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountEntryMinimumDeadline);
