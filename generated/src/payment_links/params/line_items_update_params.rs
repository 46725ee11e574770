// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::AdjustableQuantityParams;

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinksPaymentLink/line_items[]`.
    pub struct LineItemsUpdateParams;
}

impl LineItemsUpdateParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(Params::new().with("id", Value::text(id)))
    }

    /// Sets `adjustable_quantity`.
    #[inline]
    pub fn adjustable_quantity(
        mut self,
        adjustable_quantity: AdjustableQuantityParams,
    ) -> Self {
        self.0.set("adjustable_quantity", adjustable_quantity);
        self
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.0.set("quantity", quantity);
        self
    }
}
