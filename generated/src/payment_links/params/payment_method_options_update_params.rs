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
    pub fn card(self, card: CardPaymentMethodOptionsUpdateParams) -> Self {
        Self(self.0.with("card", card))
    }

    /// Clears `card`: unsets what is stored.
    #[inline]
    pub fn clear_card(self) -> Self {
        Self(self.0.cleared("card"))
    }
}

impl Default for PaymentMethodOptionsUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
