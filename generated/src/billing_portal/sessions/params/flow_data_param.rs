// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    FlowDataAfterCompletionParam, FlowDataSubscriptionCancelParam,
    FlowDataSubscriptionUpdateConfirmParam, FlowDataSubscriptionUpdateParam,
};

stripe_runtime::params! {
    /// Information about a specific flow for the customer to go through. See the
    /// [docs](https://docs.stripe.com/customer-management/portal-deep-links) to learn more about using
    /// customer portal deep links and flows.
    ///
    /// Parameters at `PostBillingPortalSessions/flow_data`.
    pub struct FlowDataParam;
}

impl FlowDataParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: FlowDataParamType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `after_completion`.
    #[inline]
    pub fn after_completion(
        self,
        after_completion: FlowDataAfterCompletionParam,
    ) -> Self {
        Self(self.0.with("after_completion", after_completion))
    }

    /// Sets `subscription_cancel`.
    #[inline]
    pub fn subscription_cancel(
        self,
        subscription_cancel: FlowDataSubscriptionCancelParam,
    ) -> Self {
        Self(self.0.with("subscription_cancel", subscription_cancel))
    }

    /// Sets `subscription_update`.
    #[inline]
    pub fn subscription_update(
        self,
        subscription_update: FlowDataSubscriptionUpdateParam,
    ) -> Self {
        Self(self.0.with("subscription_update", subscription_update))
    }

    /// Sets `subscription_update_confirm`.
    #[inline]
    pub fn subscription_update_confirm(
        self,
        subscription_update_confirm: FlowDataSubscriptionUpdateConfirmParam,
    ) -> Self {
        Self(self.0.with("subscription_update_confirm", subscription_update_confirm))
    }
}

/// The values of `PostBillingPortalSessions/flow_data/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowDataParamType {
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

stripe_runtime::open_enum!(FlowDataParamType {
    PaymentMethodUpdate = "payment_method_update",
    SubscriptionCancel = "subscription_cancel",
    SubscriptionUpdate = "subscription_update",
    SubscriptionUpdateConfirm = "subscription_update_confirm",
});
