// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::SubscriptionUpdateProductAdjustableQuantityParam;

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurations/features/subscription_update/products[]`, `PostBillingPortalConfigurationsConfiguration/features/subscription_update/products[]`.
    pub struct SubscriptionUpdateProductParam;
}

impl SubscriptionUpdateProductParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        prices: impl IntoIterator<Item = impl Into<String>>,
        product: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("prices", Value::list(prices.into_iter().map(Value::text)))
                .with("product", Value::text(product)),
        )
    }

    /// Sets `adjustable_quantity`.
    #[inline]
    pub fn adjustable_quantity(
        self,
        adjustable_quantity: SubscriptionUpdateProductAdjustableQuantityParam,
    ) -> Self {
        Self(self.0.with("adjustable_quantity", adjustable_quantity))
    }
}
