// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::OptionalItemAdjustableQuantityParams;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/optional_items[]`, `PostPaymentLinks/optional_items[]`, `PostPaymentLinksPaymentLink/optional_items[]`.
    pub struct OptionalItemParams;
}

impl OptionalItemParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(price: impl Into<String>, quantity: i64) -> Self {
        Self(Params::new().with("price", Value::text(price)).with("quantity", quantity))
    }

    /// Sets `adjustable_quantity`.
    #[inline]
    pub fn adjustable_quantity(
        self,
        adjustable_quantity: OptionalItemAdjustableQuantityParams,
    ) -> Self {
        Self(self.0.with("adjustable_quantity", adjustable_quantity))
    }
}
