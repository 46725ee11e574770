// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountSummaryMinimumDeadline;

/// An object containing an overview of requirements for the Account.
///
/// The object at `v2.core.account/future_requirements/summary`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountSummary {
    /// The soonest date and time a requirement on the Account will become `past due`. Represented as a
    /// RFC 3339 date & time UTC value in millisecond precision, for example:
    /// `2022-09-18T13:22:18.123Z`.
    pub minimum_deadline: Option<Part<V2CoreAccountSummaryMinimumDeadline>>,
}

impl Blank for V2CoreAccountSummary {
    const BLANK: Self = Self {
        minimum_deadline: Blank::BLANK,
    };
}

impl Record for V2CoreAccountSummary {
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
            fields: &[Field("minimum_deadline", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.minimum_deadline
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.minimum_deadline
    }
}

impl std::fmt::Debug for V2CoreAccountSummary {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountSummary);
