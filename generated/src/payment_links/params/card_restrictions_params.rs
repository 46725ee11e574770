// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::BrandsBlocked;

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinks/payment_method_options/card/restrictions`.
    pub struct CardRestrictionsParams;
}

impl CardRestrictionsParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `brands_blocked`.
    #[inline]
    pub fn brands_blocked(
        mut self,
        brands_blocked: impl IntoIterator<Item = BrandsBlocked>,
    ) -> Self {
        self.0.set("brands_blocked", Value::list(brands_blocked));
        self
    }
}

impl Default for CardRestrictionsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
