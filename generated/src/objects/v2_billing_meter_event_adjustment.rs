// Written by `cargo xtask generate`. Do not edit.

/// A Meter Event Adjustment is used to cancel or modify previously recorded meter events. Meter
/// Event Adjustments allow you to correct billing data by canceling individual events or event
/// ranges, with tracking of adjustment status and creation time.
///
/// The object `v2.billing.meter_event_adjustment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2BillingMeterEventAdjustment {
    /// Specifies which event to cancel.
    pub cancel: crate::v2_billing_meter_event_adjustment::Cancel,
    /// The time the adjustment was created.
    pub created: rt::DateTime,
    /// The name of the meter event. Corresponds with the `event_name` field on a meter.
    pub event_name: String,
    /// The unique ID of this meter event adjustment.
    pub id: crate::ids::V2BillingMeterEventAdjustmentId,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Open Enum. The meter event adjustment’s status.
    pub status: crate::v2_billing_meter_event_adjustment::Status,
}

impl rt::Record for V2BillingMeterEventAdjustment {
    fn blank() -> Self {
        Self {
            cancel: rt::blank(),
            created: rt::blank(),
            event_name: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            status: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.billing.meter_event_adjustment",
            constants: &[
                ("object", rt::Constant::Str("v2.billing.meter_event_adjustment")),
                ("type", rt::Constant::Str("cancel")),
            ],
            fields: &[
                rt::Field("cancel", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("event_name", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.cancel,
            1 => &self.created,
            2 => &self.event_name,
            3 => &self.id,
            4 => &self.livemode,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.cancel,
            1 => &mut self.created,
            2 => &mut self.event_name,
            3 => &mut self.id,
            4 => &mut self.livemode,
            _ => &mut self.status,
        }
    }
}

rt::record_traits!(V2BillingMeterEventAdjustment);

impl rt::Resource for V2BillingMeterEventAdjustment {
    type Id = crate::ids::V2BillingMeterEventAdjustmentId;
    const OBJECT: &'static str = "v2.billing.meter_event_adjustment";
}
