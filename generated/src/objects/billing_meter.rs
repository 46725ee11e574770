// Written by `cargo xtask generate`. Do not edit.

/// Meters specify how to aggregate meter events over a billing period. Meter events represent the
/// actions that customers take in your system. Meters attach to prices and form the basis of the
/// bill.
///
/// Related guide: [Usage based billing](https://docs.stripe.com/billing/subscriptions/usage-based)
///
/// The object `billing.meter`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeter {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    pub customer_mapping: crate::billing_meter::CustomerMapping,
    pub default_aggregation: crate::billing_meter::DefaultAggregation,
    /// The meter's name.
    pub display_name: String,
    /// The name of the meter event to record usage for. Corresponds with the `event_name` field on
    /// meter events.
    pub event_name: String,
    /// The time window which meter events have been pre-aggregated for, if any.
    pub event_time_window: Option<crate::billing_meter::EventTimeWindow>,
    /// Unique identifier for the object.
    pub id: crate::ids::BillingMeterId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The meter's status.
    pub status: crate::billing_meter::Status,
    pub status_transitions: crate::billing_meter::StatusTransitions,
    /// Time at which the object was last updated. Measured in seconds since the Unix epoch.
    pub updated: rt::Timestamp,
    pub value_settings: crate::billing_meter::ValueSettings,
}

impl rt::Record for BillingMeter {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            customer_mapping: rt::blank(),
            default_aggregation: rt::blank(),
            display_name: rt::blank(),
            event_name: rt::blank(),
            event_time_window: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            status: rt::blank(),
            status_transitions: rt::blank(),
            updated: rt::blank(),
            value_settings: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing.meter",
            constants: &[("object", rt::Constant::Str("billing.meter"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("customer_mapping", rt::REQUIRED),
                rt::Field("default_aggregation", rt::REQUIRED),
                rt::Field("display_name", rt::REQUIRED),
                rt::Field("event_name", rt::REQUIRED),
                rt::Field("event_time_window", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_transitions", rt::REQUIRED),
                rt::Field("updated", rt::REQUIRED),
                rt::Field("value_settings", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.customer_mapping,
            2 => &self.default_aggregation,
            3 => &self.display_name,
            4 => &self.event_name,
            5 => &self.event_time_window,
            6 => &self.id,
            7 => &self.livemode,
            8 => &self.status,
            9 => &self.status_transitions,
            10 => &self.updated,
            _ => &self.value_settings,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.customer_mapping,
            2 => &mut self.default_aggregation,
            3 => &mut self.display_name,
            4 => &mut self.event_name,
            5 => &mut self.event_time_window,
            6 => &mut self.id,
            7 => &mut self.livemode,
            8 => &mut self.status,
            9 => &mut self.status_transitions,
            10 => &mut self.updated,
            _ => &mut self.value_settings,
        }
    }
}

rt::record_traits!(BillingMeter);

impl rt::Resource for BillingMeter {
    type Id = crate::ids::BillingMeterId;
    const OBJECT: &'static str = "billing.meter";
}
