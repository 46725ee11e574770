// Written by `cargo xtask generate`. Do not edit.
//! What is in `future_requirements.summary` of [`V2CoreAccount`](crate::V2CoreAccount).

pub use crate::v2_core_account::future_requirements::entry::minimum_deadline;

/// The soonest date and time a requirement on the Account will become `past due`. Represented as a
/// RFC 3339 date & time UTC value in millisecond precision, for example:
/// `2022-09-18T13:22:18.123Z`.
///
/// An object in `future_requirements.summary.minimum_deadline` of [`V2CoreAccount`](crate::V2CoreAccount) and `requirements.summary.minimum_deadline` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct MinimumDeadline {
    /// The current strictest status of all requirements on the Account.
    pub status: crate::v2_core_account::future_requirements::entry::minimum_deadline::Status,
    /// The soonest RFC3339 date & time UTC value a requirement can impact the Account.
    pub time: Option<rt::DateTime>,
}

impl rt::Blank for MinimumDeadline {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        time: rt::Blank::BLANK,
    };
}

impl rt::Record for MinimumDeadline {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("status", rt::REQUIRED), rt::Field("time", rt::OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.time,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.time,
        }
    }
}

rt::record_traits!(MinimumDeadline);
