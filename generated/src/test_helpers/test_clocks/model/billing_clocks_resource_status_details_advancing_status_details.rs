// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `billing_clocks_resource_status_details_advancing_status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingClocksResourceStatusDetailsAdvancingStatusDetails {
    /// The `frozen_time` that the Test Clock is advancing towards.
    pub target_frozen_time: Timestamp,
}

impl Blank for BillingClocksResourceStatusDetailsAdvancingStatusDetails {
    const BLANK: Self = Self {
        target_frozen_time: Blank::BLANK,
    };
}

impl Record for BillingClocksResourceStatusDetailsAdvancingStatusDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_clocks_resource_status_details_advancing_status_details",
            constants: &[],
            fields: &[Field("target_frozen_time", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.target_frozen_time
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.target_frozen_time
    }
}

impl std::fmt::Debug for BillingClocksResourceStatusDetailsAdvancingStatusDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingClocksResourceStatusDetailsAdvancingStatusDetails);
