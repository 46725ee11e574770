// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `subscription_item_billing_thresholds`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionItemBillingThresholds {
    /// Usage threshold that triggers the subscription to create an invoice
    pub usage_gte: Option<i64>,
}

impl Blank for SubscriptionItemBillingThresholds {
    const BLANK: Self = Self { usage_gte: Blank::BLANK };
}

impl Record for SubscriptionItemBillingThresholds {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_item_billing_thresholds",
            constants: &[],
            fields: &[Field("usage_gte", NULLABLE)],
        }
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
