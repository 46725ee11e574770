// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `payouts_trace_id`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutsTraceId {
    /// Possible values are `pending`, `supported`, and `unsupported`. When `payout.status` is `pending`
    /// or `in_transit`, this will be `pending`. When the payout transitions to `paid`, `failed`, or
    /// `canceled`, this status will become `supported` or `unsupported` shortly after in most cases. In
    /// some cases, this may appear as `pending` for up to 10 days after `arrival_date` until
    /// transitioning to `supported` or `unsupported`.
    pub status: String,
    /// The trace ID value if `trace_id.status` is `supported`, otherwise `nil`.
    pub value: Option<String>,
}

impl Blank for PayoutsTraceId {
    const BLANK: Self = Self {
        status: Blank::BLANK,
        value: Blank::BLANK,
    };
}

impl Record for PayoutsTraceId {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payouts_trace_id",
            constants: &[],
            fields: &[Field("status", REQUIRED), Field("value", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.status,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for PayoutsTraceId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PayoutsTraceId);
