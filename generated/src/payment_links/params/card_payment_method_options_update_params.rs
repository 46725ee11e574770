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
    pub fn restrictions(self, restrictions: CardRestrictionsUpdateParams) -> Self {
        Self(self.0.with("restrictions", restrictions))
    }

    /// Clears `restrictions`: unsets what is stored.
    #[inline]
    pub fn clear_restrictions(self) -> Self {
        Self(self.0.cleared("restrictions"))
    }
}

impl Default for CardPaymentMethodOptionsUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
