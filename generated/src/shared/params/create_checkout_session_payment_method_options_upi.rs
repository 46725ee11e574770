// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions,
};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/upi`, `PostPaymentIntents/payment_method_options/upi`, `PostPaymentIntentsIntent/payment_method_options/upi` and 4 more places.
    pub struct CreateCheckoutSessionPaymentMethodOptionsUpi;
}

impl CreateCheckoutSessionPaymentMethodOptionsUpi {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        mut self,
        mandate_options: CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions,
    ) -> Self {
        self.0.set("mandate_options", mandate_options);
        self
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        mut self,
        setup_future_usage: CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
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

impl Default for CreateCheckoutSessionPaymentMethodOptionsUpi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
