// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    AmountIncludesIof, CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
    CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions,
};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/pix`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsPix;
}

impl CreateCheckoutSessionPaymentMethodOptionsPix {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount_includes_iof`.
    #[inline]
    pub fn amount_includes_iof(
        mut self,
        amount_includes_iof: AmountIncludesIof,
    ) -> Self {
        self.0.set("amount_includes_iof", amount_includes_iof);
        self
    }

    /// Sets `expires_after_seconds`.
    #[inline]
    pub fn expires_after_seconds(mut self, expires_after_seconds: i64) -> Self {
        self.0.set("expires_after_seconds", expires_after_seconds);
        self
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        mut self,
        mandate_options: CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions,
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

impl Default for CreateCheckoutSessionPaymentMethodOptionsPix {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
