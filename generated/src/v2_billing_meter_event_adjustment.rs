// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`V2BillingMeterEventAdjustment`](crate::V2BillingMeterEventAdjustment).

/// Specifies which event to cancel.
///
/// An object in `cancel` of [`V2BillingMeterEventAdjustment`](crate::V2BillingMeterEventAdjustment).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cancel {
    /// The identifier that was originally assigned to the meter event. You can only cancel events
    /// within 24 hours of Stripe receiving them.
    pub identifier: String,
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
            name: "",
            constants: &[],
            fields: &[rt::Field("identifier", rt::REQUIRED)],
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

/// Open Enum. The meter event adjustment’s status.
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
