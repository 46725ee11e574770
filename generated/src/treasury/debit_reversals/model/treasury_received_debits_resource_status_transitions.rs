// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `treasury_received_debits_resource_status_transitions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedDebitsResourceStatusTransitions {
    /// Timestamp describing when the DebitReversal changed status to `completed`.
    pub completed_at: Option<Timestamp>,
}

impl Blank for TreasuryReceivedDebitsResourceStatusTransitions {
    const BLANK: Self = Self { completed_at: Blank::BLANK };
}

impl Record for TreasuryReceivedDebitsResourceStatusTransitions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_received_debits_resource_status_transitions",
            constants: &[],
            fields: &[Field("completed_at", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.completed_at
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.completed_at
    }
}

impl std::fmt::Debug for TreasuryReceivedDebitsResourceStatusTransitions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryReceivedDebitsResourceStatusTransitions);
