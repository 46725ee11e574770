// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    PortalFlowsSubscriptionUpdateConfirmDiscount,
    PortalFlowsSubscriptionUpdateConfirmItem,
};

/// The schema `portal_flows_flow_subscription_update_confirm`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFlowsFlowSubscriptionUpdateConfirm {
    /// The coupon or promotion code to apply to this subscription update.
    pub discounts: Option<Vec<PortalFlowsSubscriptionUpdateConfirmDiscount>>,
    /// The [subscription item](https://docs.stripe.com/api/subscription_items) to be updated through
    /// this flow. Currently, only up to one may be specified and subscriptions with multiple items are
    /// not updatable.
    pub items: Vec<PortalFlowsSubscriptionUpdateConfirmItem>,
    /// The ID of the subscription to be updated.
    pub subscription: String,
}

impl Blank for PortalFlowsFlowSubscriptionUpdateConfirm {
    const BLANK: Self = Self {
        discounts: Blank::BLANK,
        items: Blank::BLANK,
        subscription: Blank::BLANK,
    };
}

impl Record for PortalFlowsFlowSubscriptionUpdateConfirm {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_flows_flow_subscription_update_confirm",
            constants: &[],
            fields: &[
                Field("discounts", NULLABLE),
                Field("items", REQUIRED),
                Field("subscription", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.discounts,
            1 => &self.items,
            _ => &self.subscription,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.discounts,
            1 => &mut self.items,
            _ => &mut self.subscription,
        }
    }
}

impl std::fmt::Debug for PortalFlowsFlowSubscriptionUpdateConfirm {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalFlowsFlowSubscriptionUpdateConfirm);
