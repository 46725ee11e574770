// Written by `cargo xtask generate`. Do not edit.

/// Subscription items allow you to create customer subscriptions with more than one plan, making it
/// easy to represent complex billing relationships.
///
/// The object `subscription_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionItem {
    /// The time period the subscription item has been billed for.
    pub billed_until: Option<rt::Timestamp>,
    /// Define thresholds at which an invoice will be sent, and the related subscription advanced to a
    /// new billing period
    pub billing_thresholds: Option<
        rt::Part<crate::subscription_item::BillingThresholds>,
    >,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The end time of this subscription item's current billing period.
    pub current_period_end: rt::Timestamp,
    /// The start time of this subscription item's current billing period.
    pub current_period_start: rt::Timestamp,
    /// The discounts applied to the subscription item. Subscription item discounts are applied before
    /// subscription discounts. Use `expand[]=discounts` to expand each discount.
    pub discounts: Vec<rt::Expandable<crate::ids::DiscountId>>,
    /// Unique identifier for the object.
    pub id: crate::ids::SubscriptionItemId,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    pub price: rt::Part<crate::Price>,
    /// The [quantity](https://docs.stripe.com/subscriptions/quantities) of the plan to which the
    /// customer should be subscribed.
    pub quantity: Option<i64>,
    /// The `subscription` this `subscription_item` belongs to.
    pub subscription: String,
    /// The tax rates which apply to this `subscription_item`. When set, the `default_tax_rates` on the
    /// subscription do not apply to this `subscription_item`.
    pub tax_rates: Option<Vec<crate::TaxRate>>,
}

impl rt::Record for SubscriptionItem {
    fn blank() -> Self {
        Self {
            billed_until: rt::blank(),
            billing_thresholds: rt::blank(),
            created: rt::blank(),
            current_period_end: rt::blank(),
            current_period_start: rt::blank(),
            discounts: rt::blank(),
            id: rt::blank(),
            metadata: rt::blank(),
            price: rt::blank(),
            quantity: rt::blank(),
            subscription: rt::blank(),
            tax_rates: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_item",
            constants: &[("object", rt::Constant::Str("subscription_item"))],
            fields: &[
                rt::Field("billed_until", rt::OPTIONAL),
                rt::Field("billing_thresholds", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("current_period_end", rt::REQUIRED),
                rt::Field("current_period_start", rt::REQUIRED),
                rt::Field("discounts", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("price", rt::REQUIRED),
                rt::Field("quantity", rt::OPTIONAL),
                rt::Field("subscription", rt::REQUIRED),
                rt::Field("tax_rates", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(SubscriptionItem);

impl rt::Resource for SubscriptionItem {
    type Id = crate::ids::SubscriptionItemId;
    const OBJECT: &'static str = "subscription_item";
}

impl SubscriptionItem {
    /// Expands `discounts`.
    pub const DISCOUNTS: rt::Expand<Self, crate::ids::DiscountId> = rt::Expand::new(
        "discounts",
    );
}
