// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
    InvoicePaymentMethodOptionsBancontactPreferredLanguage,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/bancontact`, `PostPaymentIntentsIntent/payment_method_options/bancontact`, `PostPaymentIntentsIntentConfirm/payment_method_options/bancontact`.
    pub struct CreatePaymentIntentPaymentMethodOptionsBancontact;
}

impl CreatePaymentIntentPaymentMethodOptionsBancontact {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `preferred_language`.
    #[inline]
    pub fn preferred_language(
        self,
        preferred_language: InvoicePaymentMethodOptionsBancontactPreferredLanguage,
    ) -> Self {
        Self(self.0.with("preferred_language", preferred_language))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsBancontact {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
