// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};
use crate::SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStartType;

/// The schema `subscription_schedules_resource_invoice_item_period_resource_period_start`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStart {
    /// A precise Unix timestamp for the start of the invoice item period. Must be less than or equal to
    /// `period.end`.
    pub timestamp: Option<Timestamp>,
    /// Select how to calculate the start of the invoice item period.
    pub type_: SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStartType,
}

impl Blank for SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStart {
    const BLANK: Self = Self {
        timestamp: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStart {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_schedules_resource_invoice_item_period_resource_period_start",
            constants: &[],
            fields: &[Field("timestamp", OPTIONAL), Field("type", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.timestamp,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.timestamp,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug
for SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStart {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStart);
