// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `portal_resource_schedule_update_at_period_end_condition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalResourceScheduleUpdateAtPeriodEndCondition {
    /// The type of condition.
    pub type_: PortalResourceScheduleUpdateAtPeriodEndConditionType,
}

impl Blank for PortalResourceScheduleUpdateAtPeriodEndCondition {
    const BLANK: Self = Self { type_: Blank::BLANK };
}

impl Record for PortalResourceScheduleUpdateAtPeriodEndCondition {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_resource_schedule_update_at_period_end_condition",
            constants: &[],
            fields: &[Field("type", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.type_
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.type_
    }
}

impl std::fmt::Debug for PortalResourceScheduleUpdateAtPeriodEndCondition {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalResourceScheduleUpdateAtPeriodEndCondition);

/// The type of condition.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PortalResourceScheduleUpdateAtPeriodEndConditionType {
    /// `decreasing_item_amount`
    DecreasingItemAmount,
    /// `shortening_interval`
    ShorteningInterval,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PortalResourceScheduleUpdateAtPeriodEndConditionType {
    DecreasingItemAmount = "decreasing_item_amount",
    ShorteningInterval = "shortening_interval",
});
