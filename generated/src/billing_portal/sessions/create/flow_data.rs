// Written by `cargo xtask generate`. Do not edit.
//! What `flow_data` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create) takes.

pub mod after_completion;
pub mod subscription_cancel;
pub mod subscription_update_confirm;
pub use crate::billing_portal_session::flow::Type;

rt::params! {
    /// Parameters for `flow_data[after_completion]` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create).
    pub struct AfterCompletion;
}

impl AfterCompletion {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::billing_portal_session::flow::after_completion::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `hosted_confirmation`.
    #[inline]
    pub fn hosted_confirmation(
        self,
        hosted_confirmation: crate::payment_links::create::after_completion::HostedConfirmation,
    ) -> Self {
        Self(self.0.with("hosted_confirmation", hosted_confirmation))
    }

    /// Sets `redirect`.
    #[inline]
    pub fn redirect(self, redirect: crate::sources::create::Redirect) -> Self {
        Self(self.0.with("redirect", redirect))
    }
}

rt::params! {
    /// Parameters for `flow_data[subscription_cancel]` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create).
    pub struct SubscriptionCancel;
}

impl SubscriptionCancel {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(subscription: impl Into<crate::ids::SubscriptionId>) -> Self {
        let subscription: crate::ids::SubscriptionId = subscription.into();
        Self(rt::Params::new().with("subscription", subscription))
    }

    /// Sets `retention`.
    #[inline]
    pub fn retention(self, retention: subscription_cancel::Retention) -> Self {
        Self(self.0.with("retention", retention))
    }
}

rt::params! {
    /// Parameters for `flow_data[subscription_update]` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create).
    pub struct SubscriptionUpdate;
}

impl SubscriptionUpdate {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(subscription: impl Into<crate::ids::SubscriptionId>) -> Self {
        let subscription: crate::ids::SubscriptionId = subscription.into();
        Self(rt::Params::new().with("subscription", subscription))
    }
}

rt::params! {
    /// Parameters for `flow_data[subscription_update_confirm]` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create).
    pub struct SubscriptionUpdateConfirm;
}

impl SubscriptionUpdateConfirm {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        items: impl IntoIterator<Item = subscription_update_confirm::Item>,
        subscription: impl Into<crate::ids::SubscriptionId>,
    ) -> Self {
        let subscription: crate::ids::SubscriptionId = subscription.into();
        Self(
            rt::Params::new()
                .with("items", rt::Value::list(items))
                .with("subscription", subscription),
        )
    }

    /// Sets `discounts`.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = crate::checkout::sessions::create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }
}
