// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `portal_flows_flow_subscription_update`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFlowsFlowSubscriptionUpdate {
    /// The ID of the subscription to be updated.
    pub subscription: String,
}

impl Blank for PortalFlowsFlowSubscriptionUpdate {
    const BLANK: Self = Self { subscription: Blank::BLANK };
}

impl Record for PortalFlowsFlowSubscriptionUpdate {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_flows_flow_subscription_update",
            constants: &[],
            fields: &[Field("subscription", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.subscription
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.subscription
    }
}

impl std::fmt::Debug for PortalFlowsFlowSubscriptionUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalFlowsFlowSubscriptionUpdate);
