// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::{
    SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodEnd,
    SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStart,
};

/// The schema `subscription_schedule_add_invoice_item_period`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionScheduleAddInvoiceItemPeriod {
    pub end: SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodEnd,
    pub start: SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStart,
}

impl Blank for SubscriptionScheduleAddInvoiceItemPeriod {
    const BLANK: Self = Self {
        end: Blank::BLANK,
        start: Blank::BLANK,
    };
}

impl Record for SubscriptionScheduleAddInvoiceItemPeriod {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_schedule_add_invoice_item_period",
            constants: &[],
            fields: &[Field("end", REQUIRED), Field("start", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.end,
            _ => &self.start,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.end,
            _ => &mut self.start,
        }
    }
}

impl std::fmt::Debug for SubscriptionScheduleAddInvoiceItemPeriod {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionScheduleAddInvoiceItemPeriod);
