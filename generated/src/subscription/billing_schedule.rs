// Written by `cargo xtask generate`. Do not edit.
//! What is in `billing_schedule` of [`Subscription`](crate::Subscription).

pub mod bill_until;

/// Represents the entities that the billing schedule applies to.
///
/// An object in `billing_schedules[].applies_to[]` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct AppliesTo {
    /// The billing schedule will apply to the subscription item with the given price ID.
    pub price: Option<rt::Expandable<crate::ids::PriceId>>,
}

impl rt::Blank for AppliesTo {
    const BLANK: Self = Self { price: rt::Blank::BLANK };
}

impl rt::Record for AppliesTo {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_billing_schedules_applies_to",
            constants: &[("type", rt::Constant::Str("price"))],
            fields: &[rt::Field("price", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.price
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.price
    }
}

rt::record_traits!(AppliesTo);

/// Specifies the end of billing period.
///
/// An object in `billing_schedules[].bill_until` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillUntil {
    /// The timestamp the billing schedule will apply until.
    pub computed_timestamp: rt::Timestamp,
    /// Specifies the billing period.
    pub duration: Option<rt::Part<bill_until::Duration>>,
    /// If specified, the billing schedule will apply until the specified timestamp.
    pub timestamp: Option<rt::Timestamp>,
    /// Describes how the billing schedule will determine the end date. Either `duration` or
    /// `timestamp`.
    pub type_: bill_until::Type,
}

impl rt::Blank for BillUntil {
    const BLANK: Self = Self {
        computed_timestamp: rt::Blank::BLANK,
        duration: rt::Blank::BLANK,
        timestamp: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for BillUntil {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_billing_schedules_bill_until",
            constants: &[],
            fields: &[
                rt::Field("computed_timestamp", rt::REQUIRED),
                rt::Field("duration", rt::NULLABLE),
                rt::Field("timestamp", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.computed_timestamp,
            1 => &self.duration,
            2 => &self.timestamp,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.computed_timestamp,
            1 => &mut self.duration,
            2 => &mut self.timestamp,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(BillUntil);
