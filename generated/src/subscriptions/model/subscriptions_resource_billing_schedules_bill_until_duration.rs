// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Configures the `bill_until` date based on the provided `interval` and `interval_count`.
///
/// The schema `subscriptions_resource_billing_schedules_bill_until_duration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourceBillingSchedulesBillUntilDuration {
    /// Specifies billing duration. Either `day`, `week`, `month` or `year`.
    pub interval: SubscriptionsResourceBillingSchedulesBillUntilDurationInterval,
    /// The multiplier applied to the interval.
    pub interval_count: Option<i64>,
}

impl Blank for SubscriptionsResourceBillingSchedulesBillUntilDuration {
    const BLANK: Self = Self {
        interval: Blank::BLANK,
        interval_count: Blank::BLANK,
    };
}

impl Record for SubscriptionsResourceBillingSchedulesBillUntilDuration {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_billing_schedules_bill_until_duration",
            constants: &[],
            fields: &[Field("interval", REQUIRED), Field("interval_count", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.interval,
            _ => &self.interval_count,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.interval,
            _ => &mut self.interval_count,
        }
    }
}

impl std::fmt::Debug for SubscriptionsResourceBillingSchedulesBillUntilDuration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsResourceBillingSchedulesBillUntilDuration);

/// Specifies billing duration. Either `day`, `week`, `month` or `year`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionsResourceBillingSchedulesBillUntilDurationInterval {
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

stripe_runtime::open_enum!(SubscriptionsResourceBillingSchedulesBillUntilDurationInterval {
    Day = "day",
    Month = "month",
    Week = "week",
    Year = "year",
});
