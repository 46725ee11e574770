// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    PortalFlowsFlowAfterCompletion, PortalFlowsFlowSubscriptionCancel,
    PortalFlowsFlowSubscriptionUpdate, PortalFlowsFlowSubscriptionUpdateConfirm,
};

/// The schema `portal_flows_flow`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFlowsFlow {
    pub after_completion: PortalFlowsFlowAfterCompletion,
    /// Configuration when `flow.type=subscription_cancel`.
    pub subscription_cancel: Option<Part<PortalFlowsFlowSubscriptionCancel>>,
    /// Configuration when `flow.type=subscription_update`.
    pub subscription_update: Option<Part<PortalFlowsFlowSubscriptionUpdate>>,
    /// Configuration when `flow.type=subscription_update_confirm`.
    pub subscription_update_confirm: Option<
        Part<PortalFlowsFlowSubscriptionUpdateConfirm>,
    >,
    /// Type of flow that the customer will go through.
    pub type_: PortalFlowsFlowType,
}

impl Blank for PortalFlowsFlow {
    const BLANK: Self = Self {
        after_completion: Blank::BLANK,
        subscription_cancel: Blank::BLANK,
        subscription_update: Blank::BLANK,
        subscription_update_confirm: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for PortalFlowsFlow {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_flows_flow",
            constants: &[],
            fields: &[
                Field("after_completion", REQUIRED),
                Field("subscription_cancel", NULLABLE),
                Field("subscription_update", NULLABLE),
                Field("subscription_update_confirm", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.after_completion,
            1 => &self.subscription_cancel,
            2 => &self.subscription_update,
            3 => &self.subscription_update_confirm,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.after_completion,
            1 => &mut self.subscription_cancel,
            2 => &mut self.subscription_update,
            3 => &mut self.subscription_update_confirm,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for PortalFlowsFlow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalFlowsFlow);

/// Type of flow that the customer will go through.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PortalFlowsFlowType {
    /// `payment_method_update`
    PaymentMethodUpdate,
    /// `subscription_cancel`
    SubscriptionCancel,
    /// `subscription_update`
    SubscriptionUpdate,
    /// `subscription_update_confirm`
    SubscriptionUpdateConfirm,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PortalFlowsFlowType {
    PaymentMethodUpdate = "payment_method_update",
    SubscriptionCancel = "subscription_cancel",
    SubscriptionUpdate = "subscription_update",
    SubscriptionUpdateConfirm = "subscription_update_confirm",
});
