// Written by `cargo xtask generate`. Do not edit.

/// Meter events represent actions that customers take in your system. You can use meter events to
/// bill a customer based on their usage. Meter events are associated with billing meters, which
/// define both the contents of the event’s payload and how to aggregate those events.
///
/// The object `billing.meter_event`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterEvent {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The name of the meter event. Corresponds with the `event_name` field on a meter.
    pub event_name: String,
    /// A unique identifier for the event.
    pub identifier: String,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The payload of the event. This contains the fields corresponding to a meter's
    /// `customer_mapping.event_payload_key` (default is `stripe_customer_id`) and
    /// `value_settings.event_payload_key` (default is `value`). Read more about the
    /// [payload](https://docs.stripe.com/billing/subscriptions/usage-based/meters/configure#meter-configuration-attributes).
    pub payload: rt::Metadata,
    /// The timestamp passed in when creating the event. Measured in seconds since the Unix epoch.
    pub timestamp: rt::Timestamp,
}

impl rt::Blank for BillingMeterEvent {
    const BLANK: Self = Self {
        created: rt::Blank::BLANK,
        event_name: rt::Blank::BLANK,
        identifier: rt::Blank::BLANK,
        livemode: rt::Blank::BLANK,
        payload: rt::Blank::BLANK,
        timestamp: rt::Blank::BLANK,
    };
}

impl rt::Record for BillingMeterEvent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing.meter_event",
            constants: &[("object", rt::Constant::Str("billing.meter_event"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("event_name", rt::REQUIRED),
                rt::Field("identifier", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("payload", rt::REQUIRED),
                rt::Field("timestamp", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.event_name,
            2 => &self.identifier,
            3 => &self.livemode,
            4 => &self.payload,
            _ => &self.timestamp,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.event_name,
            2 => &mut self.identifier,
            3 => &mut self.livemode,
            4 => &mut self.payload,
            _ => &mut self.timestamp,
        }
    }
}

rt::record_traits!(BillingMeterEvent);
