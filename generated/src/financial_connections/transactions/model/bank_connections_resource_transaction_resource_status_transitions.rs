// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `bank_connections_resource_transaction_resource_status_transitions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankConnectionsResourceTransactionResourceStatusTransitions {
    /// Time at which this transaction posted. Measured in seconds since the Unix epoch.
    pub posted_at: Option<Timestamp>,
    /// Time at which this transaction was voided. Measured in seconds since the Unix epoch.
    pub void_at: Option<Timestamp>,
}

impl Blank for BankConnectionsResourceTransactionResourceStatusTransitions {
    const BLANK: Self = Self {
        posted_at: Blank::BLANK,
        void_at: Blank::BLANK,
    };
}

impl Record for BankConnectionsResourceTransactionResourceStatusTransitions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "bank_connections_resource_transaction_resource_status_transitions",
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

impl std::fmt::Debug for BankConnectionsResourceTransactionResourceStatusTransitions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BankConnectionsResourceTransactionResourceStatusTransitions);
