// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// A hash containing directions for what this Coupon will apply discounts to.
    ///
    /// Parameters at `PostCoupons/applies_to`.
    pub struct AppliesToParams;
}

impl AppliesToParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `products`.
    #[inline]
    pub fn products(
        self,
        products: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.with("products", Value::list(products.into_iter().map(Value::text))))
    }
}

impl Default for AppliesToParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
