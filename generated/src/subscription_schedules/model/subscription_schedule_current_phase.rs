// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `subscription_schedule_current_phase`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionScheduleCurrentPhase {
    /// The end of this phase of the subscription schedule.
    pub end_date: Timestamp,
    /// The start of this phase of the subscription schedule.
    pub start_date: Timestamp,
}

impl Blank for SubscriptionScheduleCurrentPhase {
    const BLANK: Self = Self {
        end_date: Blank::BLANK,
        start_date: Blank::BLANK,
    };
}

impl Record for SubscriptionScheduleCurrentPhase {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_schedule_current_phase",
            constants: &[],
            fields: &[Field("end_date", REQUIRED), Field("start_date", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.end_date,
            _ => &self.start_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.end_date,
            _ => &mut self.start_date,
        }
    }
}

impl std::fmt::Debug for SubscriptionScheduleCurrentPhase {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionScheduleCurrentPhase);
