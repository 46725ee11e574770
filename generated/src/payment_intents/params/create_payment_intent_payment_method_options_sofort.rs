// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
    PaymentMethodDetailsPaymentRecordSofortPreferredLanguage,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/sofort`, `PostPaymentIntentsIntent/payment_method_options/sofort`, `PostPaymentIntentsIntentConfirm/payment_method_options/sofort`.
    pub struct CreatePaymentIntentPaymentMethodOptionsSofort;
}

impl CreatePaymentIntentPaymentMethodOptionsSofort {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `preferred_language`.
    #[inline]
    pub fn preferred_language(
        mut self,
        preferred_language: PaymentMethodDetailsPaymentRecordSofortPreferredLanguage,
    ) -> Self {
        self.0.set("preferred_language", preferred_language);
        self
    }

    /// Clears `preferred_language`: unsets what is stored.
    #[inline]
    pub fn clear_preferred_language(mut self) -> Self {
        self.0.clear("preferred_language");
        self
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        mut self,
        setup_future_usage: CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        self.0.set("setup_future_usage", setup_future_usage);
        self
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.0.clear("setup_future_usage");
        self
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsSofort {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
