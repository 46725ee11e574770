// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::PortalResourceScheduleUpdateAtPeriodEndCondition;

/// The schema `portal_resource_schedule_update_at_period_end`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalResourceScheduleUpdateAtPeriodEnd {
    /// List of conditions. When any condition is true, an update will be scheduled at the end of the
    /// current period.
    pub conditions: Vec<PortalResourceScheduleUpdateAtPeriodEndCondition>,
}

impl Blank for PortalResourceScheduleUpdateAtPeriodEnd {
    const BLANK: Self = Self { conditions: Blank::BLANK };
}

impl Record for PortalResourceScheduleUpdateAtPeriodEnd {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_resource_schedule_update_at_period_end",
            constants: &[],
            fields: &[Field("conditions", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.conditions
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.conditions
    }
}

impl std::fmt::Debug for PortalResourceScheduleUpdateAtPeriodEnd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalResourceScheduleUpdateAtPeriodEnd);
