// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, Metadata, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record,
    Shape, blank, debug,
};
use crate::{
    PriceId, StackableDiscountWithDiscountSettings, SubscriptionItemBillingThresholds,
    TaxRate,
};

/// A phase item describes the price and quantity of a phase.
///
/// The schema `subscription_schedule_configuration_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionScheduleConfigurationItem {
    /// Define thresholds at which an invoice will be sent, and the related subscription advanced to a
    /// new billing period
    pub billing_thresholds: Option<Part<SubscriptionItemBillingThresholds>>,
    /// The discounts applied to the subscription item. Subscription item discounts are applied before
    /// subscription discounts. Use `expand[]=discounts` to expand each discount.
    pub discounts: Vec<StackableDiscountWithDiscountSettings>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an item.
    /// Metadata on this item will update the underlying subscription item's `metadata` when the phase
    /// is entered.
    pub metadata: Option<Metadata>,
    /// ID of the price to which the customer should be subscribed.
    pub price: Expandable<PriceId>,
    /// Quantity of the plan to which the customer should be subscribed.
    pub quantity: Option<i64>,
    /// The tax rates which apply to this `phase_item`. When set, the `default_tax_rates` on the phase
    /// do not apply to this `phase_item`.
    pub tax_rates: Option<Vec<TaxRate>>,
}

impl Record for SubscriptionScheduleConfigurationItem {
    fn blank() -> Self {
        Self {
            billing_thresholds: blank(),
            discounts: blank(),
            metadata: blank(),
            price: blank(),
            quantity: blank(),
            tax_rates: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_schedule_configuration_item",
            constants: &[],
            fields: &[
                Field("billing_thresholds", NULLABLE),
                Field("discounts", REQUIRED),
                Field("metadata", NULLABLE),
                Field("price", REQUIRED),
                Field("quantity", OPTIONAL),
                Field("tax_rates", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.billing_thresholds,
            1 => &self.discounts,
            2 => &self.metadata,
            3 => &self.price,
            4 => &self.quantity,
            _ => &self.tax_rates,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.billing_thresholds,
            1 => &mut self.discounts,
            2 => &mut self.metadata,
            3 => &mut self.price,
            4 => &mut self.quantity,
            _ => &mut self.tax_rates,
        }
    }
}

impl std::fmt::Debug for SubscriptionScheduleConfigurationItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionScheduleConfigurationItem);
