// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::AllowedUpdate;

/// The schema `portal_customer_update`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalCustomerUpdate {
    /// The types of customer updates that are supported. When empty, customers are not updateable.
    pub allowed_updates: Vec<AllowedUpdate>,
    /// Whether the feature is enabled.
    pub enabled: bool,
}

impl Blank for PortalCustomerUpdate {
    const BLANK: Self = Self {
        allowed_updates: Blank::BLANK,
        enabled: Blank::BLANK,
    };
}

impl Record for PortalCustomerUpdate {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_customer_update",
            constants: &[],
            fields: &[Field("allowed_updates", REQUIRED), Field("enabled", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.allowed_updates,
            _ => &self.enabled,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.allowed_updates,
            _ => &mut self.enabled,
        }
    }
}

impl std::fmt::Debug for PortalCustomerUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalCustomerUpdate);
