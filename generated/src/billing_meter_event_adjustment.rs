// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`BillingMeterEventAdjustment`](crate::BillingMeterEventAdjustment).

/// An object in `cancel` of [`BillingMeterEventAdjustment`](crate::BillingMeterEventAdjustment).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cancel {
    /// Unique identifier for the event.
    pub identifier: Option<String>,
}

impl rt::Blank for Cancel {
    const BLANK: Self = Self {
        identifier: rt::Blank::BLANK,
    };
}

impl rt::Record for Cancel {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_meter_resource_billing_meter_event_adjustment_cancel",
            constants: &[],
            fields: &[rt::Field("identifier", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.identifier
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.identifier
    }
}

rt::record_traits!(Cancel);

/// The meter event adjustment's status.
#[non_exhaustive]
pub enum Status {
    /// `complete`
    Complete,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Complete = "complete",
    Pending = "pending",
});
