// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, NULLABLE, Place, Record, Shape, blank, debug};

/// The schema `subscription_item_billing_thresholds`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionItemBillingThresholds {
    /// Usage threshold that triggers the subscription to create an invoice
    pub usage_gte: Option<i64>,
}

impl Record for SubscriptionItemBillingThresholds {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_item_billing_thresholds",
            constants: &[],
            fields: &[Field("usage_gte", NULLABLE)],
        }
    }

    fn blank() -> Self {
        Self { usage_gte: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.usage_gte
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.usage_gte
    }
}

impl std::fmt::Debug for SubscriptionItemBillingThresholds {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionItemBillingThresholds);
