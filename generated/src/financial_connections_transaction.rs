// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`FinancialConnectionsTransaction`](crate::FinancialConnectionsTransaction).

#[cfg(feature = "financial_connections-transactions")]
/// The status of the transaction.
#[non_exhaustive]
pub enum Status {
    /// `pending`
    Pending,
    /// `posted`
    Posted,
    /// `void`
    Void,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "financial_connections-transactions")]
rt::open_enum!(Status {
    Pending = "pending",
    Posted = "posted",
    Void = "void",
});

/// An object in `status_transitions` of [`FinancialConnectionsTransaction`](crate::FinancialConnectionsTransaction) and `status_transitions` of [`TreasuryTransaction`](crate::TreasuryTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusTransitions {
    /// Time at which this transaction posted. Measured in seconds since the Unix epoch.
    pub posted_at: Option<rt::Timestamp>,
    /// Time at which this transaction was voided. Measured in seconds since the Unix epoch.
    pub void_at: Option<rt::Timestamp>,
}

impl rt::Blank for StatusTransitions {
    const BLANK: Self = Self {
        posted_at: rt::Blank::BLANK,
        void_at: rt::Blank::BLANK,
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
            name: "bank_connections_resource_transaction_resource_status_transitions | treasury_transactions_resource_abstract_transaction_resource_status_transitions",
            constants: &[],
            fields: &[
                rt::Field("posted_at", rt::NULLABLE),
                rt::Field("void_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.posted_at,
            _ => &self.void_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.posted_at,
            _ => &mut self.void_at,
        }
    }
}

rt::record_traits!(StatusTransitions);
