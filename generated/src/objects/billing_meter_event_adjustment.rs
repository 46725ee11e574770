// Written by `cargo xtask generate`. Do not edit.

/// A billing meter event adjustment is a resource that allows you to cancel a meter event. For
/// example, you might create a billing meter event adjustment to cancel a meter event that was
/// created in error or attached to the wrong customer.
///
/// The object `billing.meter_event_adjustment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterEventAdjustment {
    /// Specifies which event to cancel.
    pub cancel: Option<rt::Part<crate::billing_meter_event_adjustment::Cancel>>,
    /// The name of the meter event. Corresponds with the `event_name` field on a meter.
    pub event_name: String,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The meter event adjustment's status.
    pub status: crate::billing_meter_event_adjustment::Status,
}

impl rt::Blank for BillingMeterEventAdjustment {
    const BLANK: Self = Self {
        cancel: rt::Blank::BLANK,
        event_name: rt::Blank::BLANK,
        livemode: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

impl rt::Record for BillingMeterEventAdjustment {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing.meter_event_adjustment",
            constants: &[
                ("object", rt::Constant::Str("billing.meter_event_adjustment")),
                ("type", rt::Constant::Str("cancel")),
            ],
            fields: &[
                rt::Field("cancel", rt::NULLABLE),
                rt::Field("event_name", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.cancel,
            1 => &self.event_name,
            2 => &self.livemode,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.cancel,
            1 => &mut self.event_name,
            2 => &mut self.livemode,
            _ => &mut self.status,
        }
    }
}

rt::record_traits!(BillingMeterEventAdjustment);
