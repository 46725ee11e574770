// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Place, REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::BillingMeterEventSummaryId;

/// A billing meter event summary represents an aggregated view of a customer's billing meter events
/// within a specified timeframe. It indicates how much usage was accrued by a customer for that
/// period.
///
/// Note: Meters events are aggregated asynchronously so the meter event summaries provide an
/// eventually consistent view of the reported usage.
///
/// The schema `billing.meter_event_summary`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterEventSummary {
    /// Aggregated value of all the events within `start_time` (inclusive) and `end_time` (inclusive).
    /// The aggregation strategy is defined on meter via `default_aggregation`.
    pub aggregated_value: f64,
    /// End timestamp for this event summary (exclusive). Must be aligned with minute boundaries.
    pub end_time: Timestamp,
    /// Unique identifier for the object.
    pub id: BillingMeterEventSummaryId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The meter associated with this event summary.
    pub meter: String,
    /// Start timestamp for this event summary (inclusive). Must be aligned with minute boundaries.
    pub start_time: Timestamp,
}

impl Record for BillingMeterEventSummary {
    fn blank() -> Self {
        Self {
            aggregated_value: blank(),
            end_time: blank(),
            id: blank(),
            livemode: blank(),
            meter: blank(),
            start_time: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing.meter_event_summary",
            constants: &[("object", Constant::Str("billing.meter_event_summary"))],
            fields: &[
                Field("aggregated_value", REQUIRED),
                Field("end_time", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("meter", REQUIRED),
                Field("start_time", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.aggregated_value,
            1 => &self.end_time,
            2 => &self.id,
            3 => &self.livemode,
            4 => &self.meter,
            _ => &self.start_time,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.aggregated_value,
            1 => &mut self.end_time,
            2 => &mut self.id,
            3 => &mut self.livemode,
            4 => &mut self.meter,
            _ => &mut self.start_time,
        }
    }
}

impl std::fmt::Debug for BillingMeterEventSummary {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingMeterEventSummary);

impl Resource for BillingMeterEventSummary {
    type Id = BillingMeterEventSummaryId;
    const OBJECT: &'static str = "billing.meter_event_summary";
}
