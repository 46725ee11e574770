// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, DateTime, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::V2CoreAccountStatus;

/// The soonest date and time a requirement on the Account will become `past due`. Represented as a
/// RFC 3339 date & time UTC value in millisecond precision, for example:
/// `2022-09-18T13:22:18.123Z`.
///
/// The object at `v2.core.account/future_requirements/summary/minimum_deadline`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountSummaryMinimumDeadline {
    /// The current strictest status of all requirements on the Account.
    pub status: V2CoreAccountStatus,
    /// The soonest RFC3339 date & time UTC value a requirement can impact the Account.
    pub time: Option<DateTime>,
}

impl Blank for V2CoreAccountSummaryMinimumDeadline {
    const BLANK: Self = Self {
        status: Blank::BLANK,
        time: Blank::BLANK,
    };
}

impl Record for V2CoreAccountSummaryMinimumDeadline {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("status", REQUIRED), Field("time", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.status,
            _ => &self.time,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.time,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountSummaryMinimumDeadline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountSummaryMinimumDeadline);
