// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CardPaymentMethodOptionsParams;

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinks/payment_method_options`.
    pub struct PaymentMethodOptionsParams;
}

impl PaymentMethodOptionsParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `card`.
    #[inline]
    pub fn card(self, card: CardPaymentMethodOptionsParams) -> Self {
        Self(self.0.with("card", card))
    }
}

impl Default for PaymentMethodOptionsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
