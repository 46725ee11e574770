// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CardRestrictionsUpdateParams;

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinksPaymentLink/payment_method_options/card`.
    pub struct CardPaymentMethodOptionsUpdateParams;
}

impl CardPaymentMethodOptionsUpdateParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `restrictions`.
    #[inline]
    pub fn restrictions(mut self, restrictions: CardRestrictionsUpdateParams) -> Self {
        self.0.set("restrictions", restrictions);
        self
    }

    /// Clears `restrictions`: unsets what is stored.
    #[inline]
    pub fn clear_restrictions(mut self) -> Self {
        self.0.clear("restrictions");
        self
    }
}

impl Default for CardPaymentMethodOptionsUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
