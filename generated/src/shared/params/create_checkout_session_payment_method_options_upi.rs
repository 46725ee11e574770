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
        self,
        mandate_options: CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsUpi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
