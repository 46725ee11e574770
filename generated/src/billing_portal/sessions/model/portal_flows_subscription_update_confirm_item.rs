// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// The schema `portal_flows_subscription_update_confirm_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFlowsSubscriptionUpdateConfirmItem {
    /// The ID of the
    /// [subscription item](https://docs.stripe.com/api/subscriptions/object#subscription_object-items-data-id)
    /// to be updated.
    pub id: Option<String>,
    /// The price the customer should subscribe to through this flow. The price must also be included in
    /// the configuration's
    /// [`features.subscription_update.products`](https://docs.stripe.com/api/customer_portal/configuration#portal_configuration_object-features-subscription_update-products).
    pub price: Option<String>,
    /// [Quantity](https://docs.stripe.com/subscriptions/quantities) for this item that the customer
    /// should subscribe to through this flow.
    pub quantity: Option<i64>,
}

impl Blank for PortalFlowsSubscriptionUpdateConfirmItem {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        price: Blank::BLANK,
        quantity: Blank::BLANK,
    };
}

impl Record for PortalFlowsSubscriptionUpdateConfirmItem {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_flows_subscription_update_confirm_item",
            constants: &[],
            fields: &[
                Field("id", NULLABLE),
                Field("price", NULLABLE),
                Field("quantity", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.id,
            1 => &self.price,
            _ => &self.quantity,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.id,
            1 => &mut self.price,
            _ => &mut self.quantity,
        }
    }
}

impl std::fmt::Debug for PortalFlowsSubscriptionUpdateConfirmItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalFlowsSubscriptionUpdateConfirmItem);
