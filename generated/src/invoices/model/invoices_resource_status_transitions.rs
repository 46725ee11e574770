// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `invoices_resource_status_transitions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicesResourceStatusTransitions {
    /// The time that the invoice draft was finalized.
    pub finalized_at: Option<Timestamp>,
    /// The time that the invoice was marked uncollectible.
    pub marked_uncollectible_at: Option<Timestamp>,
    /// The time that the invoice was paid.
    pub paid_at: Option<Timestamp>,
    /// The time that the invoice was voided.
    pub voided_at: Option<Timestamp>,
}

impl Blank for InvoicesResourceStatusTransitions {
    const BLANK: Self = Self {
        finalized_at: Blank::BLANK,
        marked_uncollectible_at: Blank::BLANK,
        paid_at: Blank::BLANK,
        voided_at: Blank::BLANK,
    };
}

impl Record for InvoicesResourceStatusTransitions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoices_resource_status_transitions",
            constants: &[],
            fields: &[
                Field("finalized_at", NULLABLE),
                Field("marked_uncollectible_at", NULLABLE),
                Field("paid_at", NULLABLE),
                Field("voided_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.finalized_at,
            1 => &self.marked_uncollectible_at,
            2 => &self.paid_at,
            _ => &self.voided_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.finalized_at,
            1 => &mut self.marked_uncollectible_at,
            2 => &mut self.paid_at,
            _ => &mut self.voided_at,
        }
    }
}

impl std::fmt::Debug for InvoicesResourceStatusTransitions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicesResourceStatusTransitions);
