// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::ProrationDiscount;

/// The schema `subscriptions_resource_billing_mode_flexible`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourceBillingModeFlexible {
    /// Controls how invoices and invoice items display proration amounts and discount amounts.
    pub proration_discounts: Option<ProrationDiscount>,
}

impl Blank for SubscriptionsResourceBillingModeFlexible {
    const BLANK: Self = Self {
        proration_discounts: Blank::BLANK,
    };
}

impl Record for SubscriptionsResourceBillingModeFlexible {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_billing_mode_flexible",
            constants: &[],
            fields: &[Field("proration_discounts", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.proration_discounts
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.proration_discounts
    }
}

impl std::fmt::Debug for SubscriptionsResourceBillingModeFlexible {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsResourceBillingModeFlexible);
