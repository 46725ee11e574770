// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    BillingMeterEventAdjustmentStatus,
    BillingMeterResourceBillingMeterEventAdjustmentCancel,
};

/// A billing meter event adjustment is a resource that allows you to cancel a meter event. For
/// example, you might create a billing meter event adjustment to cancel a meter event that was
/// created in error or attached to the wrong customer.
///
/// The schema `billing.meter_event_adjustment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterEventAdjustment {
    /// Specifies which event to cancel.
    pub cancel: Option<Part<BillingMeterResourceBillingMeterEventAdjustmentCancel>>,
    /// The name of the meter event. Corresponds with the `event_name` field on a meter.
    pub event_name: String,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The meter event adjustment's status.
    pub status: BillingMeterEventAdjustmentStatus,
}

impl Blank for BillingMeterEventAdjustment {
    const BLANK: Self = Self {
        cancel: Blank::BLANK,
        event_name: Blank::BLANK,
        livemode: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for BillingMeterEventAdjustment {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing.meter_event_adjustment",
            constants: &[
                ("object", Constant::Str("billing.meter_event_adjustment")),
                ("type", Constant::Str("cancel")),
            ],
            fields: &[
                Field("cancel", NULLABLE),
                Field("event_name", REQUIRED),
                Field("livemode", REQUIRED),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.cancel,
            1 => &self.event_name,
            2 => &self.livemode,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.cancel,
            1 => &mut self.event_name,
            2 => &mut self.livemode,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for BillingMeterEventAdjustment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingMeterEventAdjustment);
