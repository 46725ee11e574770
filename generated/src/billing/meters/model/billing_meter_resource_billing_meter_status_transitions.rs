// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `billing_meter_resource_billing_meter_status_transitions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterResourceBillingMeterStatusTransitions {
    /// The time the meter was deactivated, if any. Measured in seconds since Unix epoch.
    pub deactivated_at: Option<Timestamp>,
}

impl Blank for BillingMeterResourceBillingMeterStatusTransitions {
    const BLANK: Self = Self {
        deactivated_at: Blank::BLANK,
    };
}

impl Record for BillingMeterResourceBillingMeterStatusTransitions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_meter_resource_billing_meter_status_transitions",
            constants: &[],
            fields: &[Field("deactivated_at", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.deactivated_at
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.deactivated_at
    }
}

impl std::fmt::Debug for BillingMeterResourceBillingMeterStatusTransitions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingMeterResourceBillingMeterStatusTransitions);
