// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    SubscriptionsResourceBillingSchedulesAppliesTo,
    SubscriptionsResourceBillingSchedulesBillUntil,
};

/// Sets the billing schedule for the subscription.
///
/// The schema `subscriptions_resource_billing_schedules`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourceBillingSchedules {
    /// Specifies which subscription items the billing schedule applies to.
    pub applies_to: Option<Vec<SubscriptionsResourceBillingSchedulesAppliesTo>>,
    pub bill_until: SubscriptionsResourceBillingSchedulesBillUntil,
    /// Unique identifier for the billing schedule.
    pub key: String,
}

impl Blank for SubscriptionsResourceBillingSchedules {
    const BLANK: Self = Self {
        applies_to: Blank::BLANK,
        bill_until: Blank::BLANK,
        key: Blank::BLANK,
    };
}

impl Record for SubscriptionsResourceBillingSchedules {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_billing_schedules",
            constants: &[],
            fields: &[
                Field("applies_to", NULLABLE),
                Field("bill_until", REQUIRED),
                Field("key", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.applies_to,
            1 => &self.bill_until,
            _ => &self.key,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.applies_to,
            1 => &mut self.bill_until,
            _ => &mut self.key,
        }
    }
}

impl std::fmt::Debug for SubscriptionsResourceBillingSchedules {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsResourceBillingSchedules);
