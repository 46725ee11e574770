// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `quotes_resource_status_transitions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotesResourceStatusTransitions {
    /// The time that the quote was accepted. Measured in seconds since Unix epoch.
    pub accepted_at: Option<Timestamp>,
    /// The time that the quote was canceled. Measured in seconds since Unix epoch.
    pub canceled_at: Option<Timestamp>,
    /// The time that the quote was finalized. Measured in seconds since Unix epoch.
    pub finalized_at: Option<Timestamp>,
}

impl Blank for QuotesResourceStatusTransitions {
    const BLANK: Self = Self {
        accepted_at: Blank::BLANK,
        canceled_at: Blank::BLANK,
        finalized_at: Blank::BLANK,
    };
}

impl Record for QuotesResourceStatusTransitions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "quotes_resource_status_transitions",
            constants: &[],
            fields: &[
                Field("accepted_at", NULLABLE),
                Field("canceled_at", NULLABLE),
                Field("finalized_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.accepted_at,
            1 => &self.canceled_at,
            _ => &self.finalized_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.accepted_at,
            1 => &mut self.canceled_at,
            _ => &mut self.finalized_at,
        }
    }
}

impl std::fmt::Debug for QuotesResourceStatusTransitions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(QuotesResourceStatusTransitions);
