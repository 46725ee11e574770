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
    pub fn card(mut self, card: CardPaymentMethodOptionsParams) -> Self {
        self.0.set("card", card);
        self
    }
}

impl Default for PaymentMethodOptionsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
