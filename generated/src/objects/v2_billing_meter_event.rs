// Written by `cargo xtask generate`. Do not edit.

/// A Meter Event is a usage record that captures billable activity for usage-based billing. Meter
/// Events contain an event name, timestamp, and payload with customer mapping and usage value,
/// enabling accurate usage tracking and billing.
///
/// The object `v2.billing.meter_event`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2BillingMeterEvent {
    /// The creation time of this meter event.
    pub created: rt::DateTime,
    /// The name of the meter event. Corresponds with the `event_name` field on a meter.
    pub event_name: String,
    /// A unique identifier for the event. If not provided, one will be generated. We recommend using a
    /// globally unique identifier for this. We’ll enforce uniqueness within a rolling 24 hour period.
    pub identifier: String,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// The payload of the event. This must contain the fields corresponding to a meter’s
    /// `customer_mapping.event_payload_key` (default is `stripe_customer_id`) and
    /// `value_settings.event_payload_key` (default is `value`). Read more about the
    /// [payload](https://docs.stripe.com/billing/subscriptions/usage-based/recording-usage#payload-key-overrides)..
    pub payload: rt::Metadata,
    /// The time of the event. Must be within the past 35 calendar days or up to 5 minutes in the
    /// future. Defaults to current timestamp if not specified.
    pub timestamp: rt::DateTime,
}

impl rt::Record for V2BillingMeterEvent {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            event_name: rt::blank(),
            identifier: rt::blank(),
            livemode: rt::blank(),
            payload: rt::blank(),
            timestamp: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.billing.meter_event",
            constants: &[("object", rt::Constant::Str("v2.billing.meter_event"))],
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

rt::record_traits!(V2BillingMeterEvent);
