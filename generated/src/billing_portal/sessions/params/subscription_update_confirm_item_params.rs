// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalSessions/flow_data/subscription_update_confirm/items[]`.
    pub struct SubscriptionUpdateConfirmItemParams;
}

impl SubscriptionUpdateConfirmItemParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(Params::new().with("id", Value::text(id)))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.0.set("price", Value::text(price));
        self
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.0.set("quantity", quantity);
        self
    }
}
