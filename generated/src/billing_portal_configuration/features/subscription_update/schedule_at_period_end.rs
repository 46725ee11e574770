// Written by `cargo xtask generate`. Do not edit.
//! What is in `features.subscription_update.schedule_at_period_end` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).

pub mod condition;

/// An object in `features.subscription_update.schedule_at_period_end.conditions[]` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Condition {
    /// The type of condition.
    pub type_: condition::Type,
}

impl rt::Blank for Condition {
    const BLANK: Self = Self { type_: rt::Blank::BLANK };
}

impl rt::Record for Condition {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_resource_schedule_update_at_period_end_condition",
            constants: &[],
            fields: &[rt::Field("type", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.type_
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.type_
    }
}

rt::record_traits!(Condition);
