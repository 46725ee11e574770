// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};
use crate::{
    SubscriptionsResourceBillingSchedulesBillUntilDuration,
    SubscriptionsResourceBillingSchedulesBillUntilType,
};

/// Specifies the end of billing period.
///
/// The schema `subscriptions_resource_billing_schedules_bill_until`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourceBillingSchedulesBillUntil {
    /// The timestamp the billing schedule will apply until.
    pub computed_timestamp: Timestamp,
    /// Specifies the billing period.
    pub duration: Option<Part<SubscriptionsResourceBillingSchedulesBillUntilDuration>>,
    /// If specified, the billing schedule will apply until the specified timestamp.
    pub timestamp: Option<Timestamp>,
    /// Describes how the billing schedule will determine the end date. Either `duration` or
    /// `timestamp`.
    pub type_: SubscriptionsResourceBillingSchedulesBillUntilType,
}

impl Blank for SubscriptionsResourceBillingSchedulesBillUntil {
    const BLANK: Self = Self {
        computed_timestamp: Blank::BLANK,
        duration: Blank::BLANK,
        timestamp: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for SubscriptionsResourceBillingSchedulesBillUntil {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_billing_schedules_bill_until",
            constants: &[],
            fields: &[
                Field("computed_timestamp", REQUIRED),
                Field("duration", NULLABLE),
                Field("timestamp", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.computed_timestamp,
            1 => &self.duration,
            2 => &self.timestamp,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.computed_timestamp,
            1 => &mut self.duration,
            2 => &mut self.timestamp,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for SubscriptionsResourceBillingSchedulesBillUntil {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsResourceBillingSchedulesBillUntil);
