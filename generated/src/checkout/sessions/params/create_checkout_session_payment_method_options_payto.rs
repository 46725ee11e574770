// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
    CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions,
};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/payto`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsPayto;
}

impl CreateCheckoutSessionPaymentMethodOptionsPayto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions,
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
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsPayto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
