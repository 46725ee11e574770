// Written by `cargo xtask generate`. Do not edit.

/// A billing meter event summary represents an aggregated view of a customer's billing meter events
/// within a specified timeframe. It indicates how much usage was accrued by a customer for that
/// period.
///
/// Note: Meters events are aggregated asynchronously so the meter event summaries provide an
/// eventually consistent view of the reported usage.
///
/// The object `billing.meter_event_summary`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterEventSummary {
    /// Aggregated value of all the events within `start_time` (inclusive) and `end_time` (inclusive).
    /// The aggregation strategy is defined on meter via `default_aggregation`.
    pub aggregated_value: f64,
    /// End timestamp for this event summary (exclusive). Must be aligned with minute boundaries.
    pub end_time: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::BillingMeterEventSummaryId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The meter associated with this event summary.
    pub meter: String,
    /// Start timestamp for this event summary (inclusive). Must be aligned with minute boundaries.
    pub start_time: rt::Timestamp,
}

impl rt::Record for BillingMeterEventSummary {
    fn blank() -> Self {
        Self {
            aggregated_value: rt::blank(),
            end_time: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            meter: rt::blank(),
            start_time: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing.meter_event_summary",
            constants: &[("object", rt::Constant::Str("billing.meter_event_summary"))],
            fields: &[
                rt::Field("aggregated_value", rt::REQUIRED),
                rt::Field("end_time", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("meter", rt::REQUIRED),
                rt::Field("start_time", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.aggregated_value,
            1 => &self.end_time,
            2 => &self.id,
            3 => &self.livemode,
            4 => &self.meter,
            _ => &self.start_time,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(BillingMeterEventSummary);

impl rt::Resource for BillingMeterEventSummary {
    type Id = crate::ids::BillingMeterEventSummaryId;
    const OBJECT: &'static str = "billing.meter_event_summary";
}
