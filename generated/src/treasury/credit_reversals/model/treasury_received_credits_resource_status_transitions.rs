// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `treasury_received_credits_resource_status_transitions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedCreditsResourceStatusTransitions {
    /// Timestamp describing when the CreditReversal changed status to `posted`
    pub posted_at: Option<Timestamp>,
}

impl Blank for TreasuryReceivedCreditsResourceStatusTransitions {
    const BLANK: Self = Self { posted_at: Blank::BLANK };
}

impl Record for TreasuryReceivedCreditsResourceStatusTransitions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_received_credits_resource_status_transitions",
            constants: &[],
            fields: &[Field("posted_at", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.posted_at
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.posted_at
    }
}

impl std::fmt::Debug for TreasuryReceivedCreditsResourceStatusTransitions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryReceivedCreditsResourceStatusTransitions);
