// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `treasury_transactions_resource_abstract_transaction_resource_status_transitions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryTransactionsResourceAbstractTransactionResourceStatusTransitions {
    /// Timestamp describing when the Transaction changed status to `posted`.
    pub posted_at: Option<Timestamp>,
    /// Timestamp describing when the Transaction changed status to `void`.
    pub void_at: Option<Timestamp>,
}

impl Blank for TreasuryTransactionsResourceAbstractTransactionResourceStatusTransitions {
    const BLANK: Self = Self {
        posted_at: Blank::BLANK,
        void_at: Blank::BLANK,
    };
}

impl Record
for TreasuryTransactionsResourceAbstractTransactionResourceStatusTransitions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_transactions_resource_abstract_transaction_resource_status_transitions",
            constants: &[],
            fields: &[Field("posted_at", NULLABLE), Field("void_at", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.posted_at,
            _ => &self.void_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.posted_at,
            _ => &mut self.void_at,
        }
    }
}

impl std::fmt::Debug
for TreasuryTransactionsResourceAbstractTransactionResourceStatusTransitions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryTransactionsResourceAbstractTransactionResourceStatusTransitions);
