// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::PortalFlowsRetention;

/// The schema `portal_flows_flow_subscription_cancel`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFlowsFlowSubscriptionCancel {
    /// Specify a retention strategy to be used in the cancellation flow.
    pub retention: Option<Part<PortalFlowsRetention>>,
    /// The ID of the subscription to be canceled.
    pub subscription: String,
}

impl Blank for PortalFlowsFlowSubscriptionCancel {
    const BLANK: Self = Self {
        retention: Blank::BLANK,
        subscription: Blank::BLANK,
    };
}

impl Record for PortalFlowsFlowSubscriptionCancel {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_flows_flow_subscription_cancel",
            constants: &[],
            fields: &[Field("retention", NULLABLE), Field("subscription", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.retention,
            _ => &self.subscription,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.retention,
            _ => &mut self.subscription,
        }
    }
}

impl std::fmt::Debug for PortalFlowsFlowSubscriptionCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalFlowsFlowSubscriptionCancel);
