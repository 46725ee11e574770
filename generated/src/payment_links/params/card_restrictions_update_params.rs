// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::BrandsBlocked;

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinksPaymentLink/payment_method_options/card/restrictions`.
    pub struct CardRestrictionsUpdateParams;
}

impl CardRestrictionsUpdateParams {
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

    /// Clears `brands_blocked`: unsets what is stored.
    #[inline]
    pub fn clear_brands_blocked(mut self) -> Self {
        self.0.clear("brands_blocked");
        self
    }
}

impl Default for CardRestrictionsUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
