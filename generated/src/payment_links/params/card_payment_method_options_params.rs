// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CardRestrictionsParams;

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinks/payment_method_options/card`.
    pub struct CardPaymentMethodOptionsParams;
}

impl CardPaymentMethodOptionsParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `restrictions`.
    #[inline]
    pub fn restrictions(self, restrictions: CardRestrictionsParams) -> Self {
        Self(self.0.with("restrictions", restrictions))
    }
}

impl Default for CardPaymentMethodOptionsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
