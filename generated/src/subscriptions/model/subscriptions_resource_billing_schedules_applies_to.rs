// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::PriceId;

/// Represents the entities that the billing schedule applies to.
///
/// The schema `subscriptions_resource_billing_schedules_applies_to`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourceBillingSchedulesAppliesTo {
    /// The billing schedule will apply to the subscription item with the given price ID.
    pub price: Option<Expandable<PriceId>>,
}

impl Blank for SubscriptionsResourceBillingSchedulesAppliesTo {
    const BLANK: Self = Self { price: Blank::BLANK };
}

impl Record for SubscriptionsResourceBillingSchedulesAppliesTo {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_billing_schedules_applies_to",
            constants: &[("type", Constant::Str("price"))],
            fields: &[Field("price", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.price
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.price
    }
}

impl std::fmt::Debug for SubscriptionsResourceBillingSchedulesAppliesTo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsResourceBillingSchedulesAppliesTo);
