// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::PaymentLinksResourceCompletedSessions;

/// The schema `payment_links_resource_restrictions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceRestrictions {
    pub completed_sessions: PaymentLinksResourceCompletedSessions,
}

impl Blank for PaymentLinksResourceRestrictions {
    const BLANK: Self = Self {
        completed_sessions: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceRestrictions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_restrictions",
            constants: &[],
            fields: &[Field("completed_sessions", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.completed_sessions
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.completed_sessions
    }
}

impl std::fmt::Debug for PaymentLinksResourceRestrictions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceRestrictions);
