// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{V2CoreAccountEntry, V2CoreAccountSummary};

/// Information about the active requirements for the Account, including what information needs to
/// be collected, and by when.
///
/// The object at `v2.core.account/requirements`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountRequirements {
    /// A list of requirements for the Account.
    pub entries: Option<Vec<V2CoreAccountEntry>>,
    /// An object containing an overview of requirements for the Account.
    pub summary: Option<Part<V2CoreAccountSummary>>,
}

impl Blank for V2CoreAccountRequirements {
    const BLANK: Self = Self {
        entries: Blank::BLANK,
        summary: Blank::BLANK,
    };
}

impl Record for V2CoreAccountRequirements {
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
            fields: &[Field("entries", OPTIONAL), Field("summary", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.entries,
            _ => &self.summary,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.entries,
            _ => &mut self.summary,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountRequirements {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountRequirements);
