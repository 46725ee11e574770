// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Specifies which event to cancel.
///
/// The object at `v2.billing.meter_event_adjustment/cancel`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2BillingMeterEventAdjustmentCancel {
    /// The identifier that was originally assigned to the meter event. You can only cancel events
    /// within 24 hours of Stripe receiving them.
    pub identifier: String,
}

impl Blank for V2BillingMeterEventAdjustmentCancel {
    const BLANK: Self = Self { identifier: Blank::BLANK };
}

impl Record for V2BillingMeterEventAdjustmentCancel {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("identifier", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.identifier
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.identifier
    }
}

impl std::fmt::Debug for V2BillingMeterEventAdjustmentCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2BillingMeterEventAdjustmentCancel);
