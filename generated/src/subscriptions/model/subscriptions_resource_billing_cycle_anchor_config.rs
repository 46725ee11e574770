// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `subscriptions_resource_billing_cycle_anchor_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourceBillingCycleAnchorConfig {
    /// The day of the month of the billing_cycle_anchor.
    pub day_of_month: i64,
    /// The hour of the day of the billing_cycle_anchor.
    pub hour: Option<i64>,
    /// The minute of the hour of the billing_cycle_anchor.
    pub minute: Option<i64>,
    /// The month to start full cycle billing periods.
    pub month: Option<i64>,
    /// The second of the minute of the billing_cycle_anchor.
    pub second: Option<i64>,
}

impl Blank for SubscriptionsResourceBillingCycleAnchorConfig {
    const BLANK: Self = Self {
        day_of_month: Blank::BLANK,
        hour: Blank::BLANK,
        minute: Blank::BLANK,
        month: Blank::BLANK,
        second: Blank::BLANK,
    };
}

impl Record for SubscriptionsResourceBillingCycleAnchorConfig {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_billing_cycle_anchor_config",
            constants: &[],
            fields: &[
                Field("day_of_month", REQUIRED),
                Field("hour", NULLABLE),
                Field("minute", NULLABLE),
                Field("month", NULLABLE),
                Field("second", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.day_of_month,
            1 => &self.hour,
            2 => &self.minute,
            3 => &self.month,
            _ => &self.second,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.day_of_month,
            1 => &mut self.hour,
            2 => &mut self.minute,
            3 => &mut self.month,
            _ => &mut self.second,
        }
    }
}

impl std::fmt::Debug for SubscriptionsResourceBillingCycleAnchorConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsResourceBillingCycleAnchorConfig);
