// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `billing_meter_resource_billing_meter_event_adjustment_cancel`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterResourceBillingMeterEventAdjustmentCancel {
    /// Unique identifier for the event.
    pub identifier: Option<String>,
}

impl Blank for BillingMeterResourceBillingMeterEventAdjustmentCancel {
    const BLANK: Self = Self { identifier: Blank::BLANK };
}

impl Record for BillingMeterResourceBillingMeterEventAdjustmentCancel {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_meter_resource_billing_meter_event_adjustment_cancel",
            constants: &[],
            fields: &[Field("identifier", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.identifier
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.identifier
    }
}

impl std::fmt::Debug for BillingMeterResourceBillingMeterEventAdjustmentCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingMeterResourceBillingMeterEventAdjustmentCancel);
