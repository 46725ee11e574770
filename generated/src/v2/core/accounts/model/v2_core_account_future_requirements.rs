// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, DateTime, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{V2CoreAccountEntry, V2CoreAccountSummary};

/// Information about the future requirements for the Account that will eventually come into effect,
/// including what information needs to be collected, and by when.
///
/// The object at `v2.core.account/future_requirements`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountFutureRequirements {
    /// A list of requirements for the Account.
    pub entries: Option<Vec<V2CoreAccountEntry>>,
    /// The time at which the future requirements become effective.
    pub minimum_transition_date: Option<DateTime>,
    /// An object containing an overview of requirements for the Account.
    pub summary: Option<Part<V2CoreAccountSummary>>,
}

impl Blank for V2CoreAccountFutureRequirements {
    const BLANK: Self = Self {
        entries: Blank::BLANK,
        minimum_transition_date: Blank::BLANK,
        summary: Blank::BLANK,
    };
}

impl Record for V2CoreAccountFutureRequirements {
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
            fields: &[
                Field("entries", OPTIONAL),
                Field("minimum_transition_date", OPTIONAL),
                Field("summary", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.entries,
            1 => &self.minimum_transition_date,
            _ => &self.summary,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.entries,
            1 => &mut self.minimum_transition_date,
            _ => &mut self.summary,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountFutureRequirements {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountFutureRequirements);
