// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::BillingClocksResourceStatusDetailsAdvancingStatusDetails;

/// The schema `billing_clocks_resource_status_details_status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingClocksResourceStatusDetailsStatusDetails {
    pub advancing: Option<
        Part<BillingClocksResourceStatusDetailsAdvancingStatusDetails>,
    >,
}

impl Blank for BillingClocksResourceStatusDetailsStatusDetails {
    const BLANK: Self = Self { advancing: Blank::BLANK };
}

impl Record for BillingClocksResourceStatusDetailsStatusDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_clocks_resource_status_details_status_details",
            constants: &[],
            fields: &[Field("advancing", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.advancing
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.advancing
    }
}

impl std::fmt::Debug for BillingClocksResourceStatusDetailsStatusDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingClocksResourceStatusDetailsStatusDetails);
