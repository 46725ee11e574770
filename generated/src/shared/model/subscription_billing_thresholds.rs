// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `subscription_billing_thresholds`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionBillingThresholds {
    /// Monetary threshold that triggers the subscription to create an invoice
    pub amount_gte: Option<i64>,
    /// Indicates if the `billing_cycle_anchor` should be reset when a threshold is reached. If true,
    /// `billing_cycle_anchor` will be updated to the date/time the threshold was last reached;
    /// otherwise, the value will remain unchanged. This value may not be `true` if the subscription
    /// contains items with plans that have `aggregate_usage=last_ever`.
    pub reset_billing_cycle_anchor: Option<bool>,
}

impl Blank for SubscriptionBillingThresholds {
    const BLANK: Self = Self {
        amount_gte: Blank::BLANK,
        reset_billing_cycle_anchor: Blank::BLANK,
    };
}

impl Record for SubscriptionBillingThresholds {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_billing_thresholds",
            constants: &[],
            fields: &[
                Field("amount_gte", NULLABLE),
                Field("reset_billing_cycle_anchor", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_gte,
            _ => &self.reset_billing_cycle_anchor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_gte,
            _ => &mut self.reset_billing_cycle_anchor,
        }
    }
}

impl std::fmt::Debug for SubscriptionBillingThresholds {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionBillingThresholds);
