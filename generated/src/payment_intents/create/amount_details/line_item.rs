// Written by `cargo xtask generate`. Do not edit.
//! What `amount_details.line_item` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub mod payment_method_options;
pub use crate::payment_intents::create::amount_details::Tax;

rt::params! {
    /// Parameters for `amount_details[line_items][][payment_method_options]` of [`payment_intents::create`](fn@crate::payment_intents::create), `amount_details[line_items][][payment_method_options]` of [`payment_intents::update`](fn@crate::payment_intents::update) and 3 more places.
    pub struct PaymentMethodOptions;
}

impl PaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `card`.
    #[inline]
    pub fn card(self, card: payment_method_options::Card) -> Self {
        Self(self.0.with("card", card))
    }

    /// Sets `card_present`.
    #[inline]
    pub fn card_present(
        self,
        card_present: payment_method_options::CardPresent,
    ) -> Self {
        Self(self.0.with("card_present", card_present))
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(self, klarna: payment_method_options::Klarna) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(self, paypal: payment_method_options::Paypal) -> Self {
        Self(self.0.with("paypal", paypal))
    }
}

impl Default for PaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
