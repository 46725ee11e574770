// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`BillingMeter`](crate::BillingMeter).

pub mod default_aggregation;

/// An object in `customer_mapping` of [`BillingMeter`](crate::BillingMeter).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerMapping {
    /// The key in the meter event payload to use for mapping the event to a customer.
    pub event_payload_key: String,
}

impl rt::Blank for CustomerMapping {
    const BLANK: Self = Self {
        event_payload_key: rt::Blank::BLANK,
    };
}

impl rt::Record for CustomerMapping {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_meter_resource_customer_mapping_settings",
            constants: &[("type", rt::Constant::Str("by_id"))],
            fields: &[rt::Field("event_payload_key", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.event_payload_key
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.event_payload_key
    }
}

rt::record_traits!(CustomerMapping);

/// An object in `default_aggregation` of [`BillingMeter`](crate::BillingMeter).
#[derive(Clone)]
#[non_exhaustive]
pub struct DefaultAggregation {
    /// Specifies how events are aggregated.
    pub formula: default_aggregation::Formula,
}

impl rt::Blank for DefaultAggregation {
    const BLANK: Self = Self { formula: rt::Blank::BLANK };
}

impl rt::Record for DefaultAggregation {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_meter_resource_aggregation_settings",
            constants: &[],
            fields: &[rt::Field("formula", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.formula
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.formula
    }
}

rt::record_traits!(DefaultAggregation);

/// The time window which meter events have been pre-aggregated for, if any.
#[non_exhaustive]
pub enum EventTimeWindow {
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(EventTimeWindow {
    Day = "day",
    Hour = "hour",
});

/// The meter's status.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Inactive = "inactive",
});

/// An object in `status_transitions` of [`BillingMeter`](crate::BillingMeter).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusTransitions {
    /// The time the meter was deactivated, if any. Measured in seconds since Unix epoch.
    pub deactivated_at: Option<rt::Timestamp>,
}

impl rt::Blank for StatusTransitions {
    const BLANK: Self = Self {
        deactivated_at: rt::Blank::BLANK,
    };
}

impl rt::Record for StatusTransitions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_meter_resource_billing_meter_status_transitions",
            constants: &[],
            fields: &[rt::Field("deactivated_at", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.deactivated_at
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.deactivated_at
    }
}

rt::record_traits!(StatusTransitions);

/// An object in `value_settings` of [`BillingMeter`](crate::BillingMeter).
#[derive(Clone)]
#[non_exhaustive]
pub struct ValueSettings {
    /// The key in the meter event payload to use as the value for this meter.
    pub event_payload_key: String,
}

impl rt::Blank for ValueSettings {
    const BLANK: Self = Self {
        event_payload_key: rt::Blank::BLANK,
    };
}

impl rt::Record for ValueSettings {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_meter_resource_billing_meter_value",
            constants: &[],
            fields: &[rt::Field("event_payload_key", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.event_payload_key
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.event_payload_key
    }
}

rt::record_traits!(ValueSettings);
