// Written by `cargo xtask generate`. Do not edit.
//! What is in `billing_schedule.bill_until` of [`Subscription`](crate::Subscription).

pub mod duration;

/// Configures the `bill_until` date based on the provided `interval` and `interval_count`.
///
/// An object in `billing_schedules[].bill_until.duration` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct Duration {
    /// Specifies billing duration. Either `day`, `week`, `month` or `year`.
    pub interval: crate::plan::Interval,
    /// The multiplier applied to the interval.
    pub interval_count: Option<i64>,
}

impl rt::Blank for Duration {
    const BLANK: Self = Self {
        interval: rt::Blank::BLANK,
        interval_count: rt::Blank::BLANK,
    };
}

impl rt::Record for Duration {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_billing_schedules_bill_until_duration",
            constants: &[],
            fields: &[
                rt::Field("interval", rt::REQUIRED),
                rt::Field("interval_count", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.interval,
            _ => &self.interval_count,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.interval,
            _ => &mut self.interval_count,
        }
    }
}

rt::record_traits!(Duration);

/// Describes how the billing schedule will determine the end date. Either `duration` or
/// `timestamp`.
#[non_exhaustive]
pub enum Type {
    /// `duration`
    Duration,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Duration = "duration",
    Timestamp = "timestamp",
});
