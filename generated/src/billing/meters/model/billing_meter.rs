// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, Place, REQUIRED, Record, Resource, Shape, Timestamp,
    blank, debug,
};
use crate::{
    BillingMeterId, BillingMeterResourceAggregationSettings,
    BillingMeterResourceBillingMeterStatusTransitions,
    BillingMeterResourceBillingMeterValue, BillingMeterResourceCustomerMappingSettings,
    BillingMeterStatus, EventTimeWindow,
};

/// Meters specify how to aggregate meter events over a billing period. Meter events represent the
/// actions that customers take in your system. Meters attach to prices and form the basis of the
/// bill.
///
/// Related guide: [Usage based billing](https://docs.stripe.com/billing/subscriptions/usage-based)
///
/// The schema `billing.meter`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeter {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    pub customer_mapping: BillingMeterResourceCustomerMappingSettings,
    pub default_aggregation: BillingMeterResourceAggregationSettings,
    /// The meter's name.
    pub display_name: String,
    /// The name of the meter event to record usage for. Corresponds with the `event_name` field on
    /// meter events.
    pub event_name: String,
    /// The time window which meter events have been pre-aggregated for, if any.
    pub event_time_window: Option<EventTimeWindow>,
    /// Unique identifier for the object.
    pub id: BillingMeterId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The meter's status.
    pub status: BillingMeterStatus,
    pub status_transitions: BillingMeterResourceBillingMeterStatusTransitions,
    /// Time at which the object was last updated. Measured in seconds since the Unix epoch.
    pub updated: Timestamp,
    pub value_settings: BillingMeterResourceBillingMeterValue,
}

impl Record for BillingMeter {
    fn blank() -> Self {
        Self {
            created: blank(),
            customer_mapping: blank(),
            default_aggregation: blank(),
            display_name: blank(),
            event_name: blank(),
            event_time_window: blank(),
            id: blank(),
            livemode: blank(),
            status: blank(),
            status_transitions: blank(),
            updated: blank(),
            value_settings: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing.meter",
            constants: &[("object", Constant::Str("billing.meter"))],
            fields: &[
                Field("created", REQUIRED),
                Field("customer_mapping", REQUIRED),
                Field("default_aggregation", REQUIRED),
                Field("display_name", REQUIRED),
                Field("event_name", REQUIRED),
                Field("event_time_window", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("status", REQUIRED),
                Field("status_transitions", REQUIRED),
                Field("updated", REQUIRED),
                Field("value_settings", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for BillingMeter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingMeter);

impl Resource for BillingMeter {
    type Id = BillingMeterId;
    const OBJECT: &'static str = "billing.meter";
}
