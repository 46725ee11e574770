// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
    CreatePaymentIntentPaymentMethodOptionsPaytoMandateOptions,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/payto`, `PostPaymentIntentsIntent/payment_method_options/payto`, `PostPaymentIntentsIntentConfirm/payment_method_options/payto`.
    pub struct CreatePaymentIntentPaymentMethodOptionsPayto;
}

impl CreatePaymentIntentPaymentMethodOptionsPayto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: CreatePaymentIntentPaymentMethodOptionsPaytoMandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
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

impl Default for CreatePaymentIntentPaymentMethodOptionsPayto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
