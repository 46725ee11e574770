// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CardPaymentMethodOptionsUpdateParams;

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinksPaymentLink/payment_method_options`.
    pub struct PaymentMethodOptionsUpdateParams;
}

impl PaymentMethodOptionsUpdateParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `card`.
    #[inline]
    pub fn card(mut self, card: CardPaymentMethodOptionsUpdateParams) -> Self {
        self.0.set("card", card);
        self
    }

    /// Clears `card`: unsets what is stored.
    #[inline]
    pub fn clear_card(mut self) -> Self {
        self.0.clear("card");
        self
    }
}

impl Default for PaymentMethodOptionsUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
