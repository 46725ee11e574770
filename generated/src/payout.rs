// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Payout`](crate::Payout).

/// If `completed`, you can use the
/// [Balance Transactions API](https://docs.stripe.com/api/balance_transactions/list#balance_transaction_list-payout)
/// to list all balance transactions that are paid out in this payout.
#[non_exhaustive]
pub enum ReconciliationStatus {
    /// `completed`
    Completed,
    /// `in_progress`
    InProgress,
    /// `not_applicable`
    NotApplicable,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ReconciliationStatus {
    Completed = "completed",
    InProgress = "in_progress",
    NotApplicable = "not_applicable",
});

/// An object in `trace_id` of [`Payout`](crate::Payout).
#[derive(Clone)]
#[non_exhaustive]
pub struct TraceId {
    /// Possible values are `pending`, `supported`, and `unsupported`. When `payout.status` is `pending`
    /// or `in_transit`, this will be `pending`. When the payout transitions to `paid`, `failed`, or
    /// `canceled`, this status will become `supported` or `unsupported` shortly after in most cases. In
    /// some cases, this may appear as `pending` for up to 10 days after `arrival_date` until
    /// transitioning to `supported` or `unsupported`.
    pub status: String,
    /// The trace ID value if `trace_id.status` is `supported`, otherwise `nil`.
    pub value: Option<String>,
}

impl rt::Blank for TraceId {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

impl rt::Record for TraceId {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payouts_trace_id",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("value", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.value,
        }
    }
}

rt::record_traits!(TraceId);

/// Can be `bank_account` or `card`.
#[non_exhaustive]
pub enum Type {
    /// `bank_account`
    BankAccount,
    /// `card`
    Card,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    BankAccount = "bank_account",
    Card = "card",
});
