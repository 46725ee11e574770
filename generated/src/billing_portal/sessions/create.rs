// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create).

pub mod flow_data;
pub use crate::billing_portal_session::Locale;

rt::params! {
    /// Information about a specific flow for the customer to go through. See the
    /// [docs](https://docs.stripe.com/customer-management/portal-deep-links) to learn more about using
    /// customer portal deep links and flows.
    ///
    /// Parameters for `flow_data` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create).
    pub struct FlowData;
}

impl FlowData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::billing_portal_session::flow::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `after_completion`.
    #[inline]
    pub fn after_completion(self, after_completion: flow_data::AfterCompletion) -> Self {
        Self(self.0.with("after_completion", after_completion))
    }

    /// Sets `subscription_cancel`.
    #[inline]
    pub fn subscription_cancel(
        self,
        subscription_cancel: flow_data::SubscriptionCancel,
    ) -> Self {
        Self(self.0.with("subscription_cancel", subscription_cancel))
    }

    /// Sets `subscription_update`.
    #[inline]
    pub fn subscription_update(
        self,
        subscription_update: flow_data::SubscriptionUpdate,
    ) -> Self {
        Self(self.0.with("subscription_update", subscription_update))
    }

    /// Sets `subscription_update_confirm`.
    #[inline]
    pub fn subscription_update_confirm(
        self,
        subscription_update_confirm: flow_data::SubscriptionUpdateConfirm,
    ) -> Self {
        Self(self.0.with("subscription_update_confirm", subscription_update_confirm))
    }
}
