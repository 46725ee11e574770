// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::UsageType;

/// The schema `recurring`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Recurring {
    /// The frequency at which a subscription is billed. One of `day`, `week`, `month` or `year`.
    pub interval: RecurringInterval,
    /// The number of intervals (specified in the `interval` attribute) between subscription billings.
    /// For example, `interval=month` and `interval_count=3` bills every 3 months.
    pub interval_count: i64,
    /// The meter tracking the usage of a metered price
    pub meter: Option<String>,
    /// Configures how the quantity per period should be determined. Can be either `metered` or
    /// `licensed`. `licensed` automatically bills the `quantity` set when adding it to a subscription.
    /// `metered` aggregates the total usage based on usage records. Defaults to `licensed`.
    pub usage_type: UsageType,
}

impl Blank for Recurring {
    const BLANK: Self = Self {
        interval: Blank::BLANK,
        interval_count: Blank::BLANK,
        meter: Blank::BLANK,
        usage_type: Blank::BLANK,
    };
}

impl Record for Recurring {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "recurring",
            constants: &[],
            fields: &[
                Field("interval", REQUIRED),
                Field("interval_count", REQUIRED),
                Field("meter", NULLABLE),
                Field("usage_type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.interval,
            1 => &self.interval_count,
            2 => &self.meter,
            _ => &self.usage_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.interval,
            1 => &mut self.interval_count,
            2 => &mut self.meter,
            _ => &mut self.usage_type,
        }
    }
}

impl std::fmt::Debug for Recurring {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Recurring);

/// The frequency at which a subscription is billed. One of `day`, `week`, `month` or `year`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurringInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RecurringInterval {
    Day = "day",
    Month = "month",
    Week = "week",
    Year = "year",
});
