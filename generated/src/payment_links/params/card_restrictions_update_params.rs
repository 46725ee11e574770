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
        self,
        brands_blocked: impl IntoIterator<Item = BrandsBlocked>,
    ) -> Self {
        Self(self.0.with("brands_blocked", Value::list(brands_blocked)))
    }

    /// Clears `brands_blocked`: unsets what is stored.
    #[inline]
    pub fn clear_brands_blocked(self) -> Self {
        Self(self.0.cleared("brands_blocked"))
    }
}

impl Default for CardRestrictionsUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
