// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `billing_meter_resource_customer_mapping_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterResourceCustomerMappingSettings {
    /// The key in the meter event payload to use for mapping the event to a customer.
    pub event_payload_key: String,
}

impl Blank for BillingMeterResourceCustomerMappingSettings {
    const BLANK: Self = Self {
        event_payload_key: Blank::BLANK,
    };
}

impl Record for BillingMeterResourceCustomerMappingSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_meter_resource_customer_mapping_settings",
            constants: &[("type", Constant::Str("by_id"))],
            fields: &[Field("event_payload_key", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.event_payload_key
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.event_payload_key
    }
}

impl std::fmt::Debug for BillingMeterResourceCustomerMappingSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingMeterResourceCustomerMappingSettings);
