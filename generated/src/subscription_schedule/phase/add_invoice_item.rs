// Written by `cargo xtask generate`. Do not edit.
//! What is in `phase.add_invoice_item` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).

pub mod period;
#[cfg(feature = "subscription_schedules")]
pub use crate::subscription_schedule::phase::Discount;

#[cfg(feature = "subscription_schedules")]
/// An object in `phases[].add_invoice_items[].period` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub struct Period {
    pub end: period::End,
    pub start: period::Start,
}

#[cfg(feature = "subscription_schedules")]
impl rt::Blank for Period {
    const BLANK: Self = Self {
        end: rt::Blank::BLANK,
        start: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscription_schedules")]
impl rt::Record for Period {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_schedule_add_invoice_item_period",
            constants: &[],
            fields: &[rt::Field("end", rt::REQUIRED), rt::Field("start", rt::REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.end,
            _ => &self.start,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.end,
            _ => &mut self.start,
        }
    }
}

#[cfg(feature = "subscription_schedules")]
rt::record_traits!(Period);
