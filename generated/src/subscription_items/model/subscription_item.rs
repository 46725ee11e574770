// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, Metadata, NULLABLE, OPTIONAL, Part, Place,
    REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    DiscountId, Price, SubscriptionItemBillingThresholds, SubscriptionItemId, TaxRate,
};

/// Subscription items allow you to create customer subscriptions with more than one plan, making it
/// easy to represent complex billing relationships.
///
/// The schema `subscription_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionItem {
    /// The time period the subscription item has been billed for.
    pub billed_until: Option<Timestamp>,
    /// Define thresholds at which an invoice will be sent, and the related subscription advanced to a
    /// new billing period
    pub billing_thresholds: Option<Part<SubscriptionItemBillingThresholds>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The end time of this subscription item's current billing period.
    pub current_period_end: Timestamp,
    /// The start time of this subscription item's current billing period.
    pub current_period_start: Timestamp,
    /// The discounts applied to the subscription item. Subscription item discounts are applied before
    /// subscription discounts. Use `expand[]=discounts` to expand each discount.
    pub discounts: Vec<Expandable<DiscountId>>,
    /// Unique identifier for the object.
    pub id: SubscriptionItemId,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    pub price: Part<Price>,
    /// The [quantity](https://docs.stripe.com/subscriptions/quantities) of the plan to which the
    /// customer should be subscribed.
    pub quantity: Option<i64>,
    /// The `subscription` this `subscription_item` belongs to.
    pub subscription: String,
    /// The tax rates which apply to this `subscription_item`. When set, the `default_tax_rates` on the
    /// subscription do not apply to this `subscription_item`.
    pub tax_rates: Option<Vec<TaxRate>>,
}

impl Record for SubscriptionItem {
    fn blank() -> Self {
        Self {
            billed_until: blank(),
            billing_thresholds: blank(),
            created: blank(),
            current_period_end: blank(),
            current_period_start: blank(),
            discounts: blank(),
            id: blank(),
            metadata: blank(),
            price: blank(),
            quantity: blank(),
            subscription: blank(),
            tax_rates: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_item",
            constants: &[("object", Constant::Str("subscription_item"))],
            fields: &[
                Field("billed_until", OPTIONAL),
                Field("billing_thresholds", NULLABLE),
                Field("created", REQUIRED),
                Field("current_period_end", REQUIRED),
                Field("current_period_start", REQUIRED),
                Field("discounts", REQUIRED),
                Field("id", REQUIRED),
                Field("metadata", REQUIRED),
                Field("price", REQUIRED),
                Field("quantity", OPTIONAL),
                Field("subscription", REQUIRED),
                Field("tax_rates", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.billed_until,
            1 => &self.billing_thresholds,
            2 => &self.created,
            3 => &self.current_period_end,
            4 => &self.current_period_start,
            5 => &self.discounts,
            6 => &self.id,
            7 => &self.metadata,
            8 => &self.price,
            9 => &self.quantity,
            10 => &self.subscription,
            _ => &self.tax_rates,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.billed_until,
            1 => &mut self.billing_thresholds,
            2 => &mut self.created,
            3 => &mut self.current_period_end,
            4 => &mut self.current_period_start,
            5 => &mut self.discounts,
            6 => &mut self.id,
            7 => &mut self.metadata,
            8 => &mut self.price,
            9 => &mut self.quantity,
            10 => &mut self.subscription,
            _ => &mut self.tax_rates,
        }
    }
}

impl std::fmt::Debug for SubscriptionItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionItem);

impl Resource for SubscriptionItem {
    type Id = SubscriptionItemId;
    const OBJECT: &'static str = "subscription_item";
}

impl SubscriptionItem {
    /// Expands `discounts`.
    pub const DISCOUNTS: Expand<Self, DiscountId> = Expand::new("discounts");
}
