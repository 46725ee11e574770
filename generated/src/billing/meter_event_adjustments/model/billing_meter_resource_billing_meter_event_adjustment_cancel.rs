// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, NULLABLE, Record, Shape, blank, debug};

/// The schema `billing_meter_resource_billing_meter_event_adjustment_cancel`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterResourceBillingMeterEventAdjustmentCancel {
    /// Unique identifier for the event.
    pub identifier: Option<String>,
}

impl Record for BillingMeterResourceBillingMeterEventAdjustmentCancel {
    const SHAPE: &'static Shape = &Shape {
        name: "billing_meter_resource_billing_meter_event_adjustment_cancel",
        constants: &[],
        fields: &[Field("identifier", NULLABLE)],
    };
    fn blank() -> Self {
        Self { identifier: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.identifier
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
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
