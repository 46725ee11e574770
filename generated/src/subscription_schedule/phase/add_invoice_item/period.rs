// Written by `cargo xtask generate`. Do not edit.
//! What is in `phase.add_invoice_item.period` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).

pub mod end;
pub mod start;

#[cfg(feature = "subscription_schedules")]
/// An object in `phases[].add_invoice_items[].period.end` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub struct End {
    /// A precise Unix timestamp for the end of the invoice item period. Must be greater than or equal
    /// to `period.start`.
    pub timestamp: Option<rt::Timestamp>,
    /// Select how to calculate the end of the invoice item period.
    pub type_: end::Type,
}

#[cfg(feature = "subscription_schedules")]
impl rt::Blank for End {
    const BLANK: Self = Self {
        timestamp: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscription_schedules")]
impl rt::Record for End {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_schedules_resource_invoice_item_period_resource_period_end",
            constants: &[],
            fields: &[
                rt::Field("timestamp", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.timestamp,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.timestamp,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "subscription_schedules")]
rt::record_traits!(End);

#[cfg(feature = "subscription_schedules")]
/// An object in `phases[].add_invoice_items[].period.start` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub struct Start {
    /// A precise Unix timestamp for the start of the invoice item period. Must be less than or equal to
    /// `period.end`.
    pub timestamp: Option<rt::Timestamp>,
    /// Select how to calculate the start of the invoice item period.
    pub type_: start::Type,
}

#[cfg(feature = "subscription_schedules")]
impl rt::Blank for Start {
    const BLANK: Self = Self {
        timestamp: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscription_schedules")]
impl rt::Record for Start {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_schedules_resource_invoice_item_period_resource_period_start",
            constants: &[],
            fields: &[
                rt::Field("timestamp", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.timestamp,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.timestamp,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "subscription_schedules")]
rt::record_traits!(Start);
