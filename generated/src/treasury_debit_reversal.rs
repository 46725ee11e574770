// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TreasuryDebitReversal`](crate::TreasuryDebitReversal).

/// An object in `linked_flows` of [`TreasuryDebitReversal`](crate::TreasuryDebitReversal).
#[derive(Clone)]
#[non_exhaustive]
pub struct LinkedFlows {
    /// Set if there is an Issuing dispute associated with the DebitReversal.
    pub issuing_dispute: Option<String>,
}

impl rt::Blank for LinkedFlows {
    const BLANK: Self = Self {
        issuing_dispute: rt::Blank::BLANK,
    };
}

impl rt::Record for LinkedFlows {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_received_debits_resource_debit_reversal_linked_flows",
            constants: &[],
            fields: &[rt::Field("issuing_dispute", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.issuing_dispute
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.issuing_dispute
    }
}

rt::record_traits!(LinkedFlows);

/// The rails used to reverse the funds.
#[non_exhaustive]
pub enum Network {
    /// `ach`
    Ach,
    /// `card`
    Card,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Network {
    Ach = "ach",
    Card = "card",
});

/// Status of the DebitReversal
#[non_exhaustive]
pub enum Status {
    /// `failed`
    Failed,
    /// `processing`
    Processing,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Failed = "failed",
    Processing = "processing",
    Succeeded = "succeeded",
});

/// An object in `status_transitions` of [`TreasuryDebitReversal`](crate::TreasuryDebitReversal).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusTransitions {
    /// Timestamp describing when the DebitReversal changed status to `completed`.
    pub completed_at: Option<rt::Timestamp>,
}

impl rt::Blank for StatusTransitions {
    const BLANK: Self = Self {
        completed_at: rt::Blank::BLANK,
    };
}

impl rt::Record for StatusTransitions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_received_debits_resource_status_transitions",
            constants: &[],
            fields: &[rt::Field("completed_at", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.completed_at
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.completed_at
    }
}

rt::record_traits!(StatusTransitions);
