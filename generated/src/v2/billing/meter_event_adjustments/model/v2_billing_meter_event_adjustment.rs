// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, DateTime, Field, Place, REQUIRED, Record, Resource, Shape, blank, debug,
};
use crate::{V2BillingMeterEventAdjustmentCancel, V2BillingMeterEventAdjustmentId};

/// A Meter Event Adjustment is used to cancel or modify previously recorded meter events. Meter
/// Event Adjustments allow you to correct billing data by canceling individual events or event
/// ranges, with tracking of adjustment status and creation time.
///
/// The schema `v2.billing.meter_event_adjustment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2BillingMeterEventAdjustment {
    /// Specifies which event to cancel.
    pub cancel: V2BillingMeterEventAdjustmentCancel,
    /// The time the adjustment was created.
    pub created: DateTime,
    /// The name of the meter event. Corresponds with the `event_name` field on a meter.
    pub event_name: String,
    /// The unique ID of this meter event adjustment.
    pub id: V2BillingMeterEventAdjustmentId,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Open Enum. The meter event adjustment’s status.
    pub status: V2BillingMeterEventAdjustmentStatus,
}

impl Record for V2BillingMeterEventAdjustment {
    fn blank() -> Self {
        Self {
            cancel: blank(),
            created: blank(),
            event_name: blank(),
            id: blank(),
            livemode: blank(),
            status: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.billing.meter_event_adjustment",
            constants: &[
                ("object", Constant::Str("v2.billing.meter_event_adjustment")),
                ("type", Constant::Str("cancel")),
            ],
            fields: &[
                Field("cancel", REQUIRED),
                Field("created", REQUIRED),
                Field("event_name", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.cancel,
            1 => &self.created,
            2 => &self.event_name,
            3 => &self.id,
            4 => &self.livemode,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for V2BillingMeterEventAdjustment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2BillingMeterEventAdjustment);

impl Resource for V2BillingMeterEventAdjustment {
    type Id = V2BillingMeterEventAdjustmentId;
    const OBJECT: &'static str = "v2.billing.meter_event_adjustment";
}

/// Open Enum. The meter event adjustment’s status.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2BillingMeterEventAdjustmentStatus {
    /// `complete`
    Complete,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2BillingMeterEventAdjustmentStatus {
    Complete = "complete",
    Pending = "pending",
});
