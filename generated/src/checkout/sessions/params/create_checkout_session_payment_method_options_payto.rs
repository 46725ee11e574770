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
        mut self,
        mandate_options: CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions,
    ) -> Self {
        self.0.set("mandate_options", mandate_options);
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
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsPayto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
