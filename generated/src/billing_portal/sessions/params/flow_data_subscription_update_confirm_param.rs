// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    SubscriptionUpdateConfirmDiscountParams, SubscriptionUpdateConfirmItemParams,
};

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalSessions/flow_data/subscription_update_confirm`.
    pub struct FlowDataSubscriptionUpdateConfirmParam;
}

impl FlowDataSubscriptionUpdateConfirmParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        items: impl IntoIterator<Item = SubscriptionUpdateConfirmItemParams>,
        subscription: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("items", Value::list(items))
                .with("subscription", Value::text(subscription)),
        )
    }

    /// Sets `discounts`.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = SubscriptionUpdateConfirmDiscountParams>,
    ) -> Self {
        Self(self.0.with("discounts", Value::list(discounts)))
    }
}
