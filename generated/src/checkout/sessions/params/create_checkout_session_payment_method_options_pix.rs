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
    pub fn amount_includes_iof(self, amount_includes_iof: AmountIncludesIof) -> Self {
        Self(self.0.with("amount_includes_iof", amount_includes_iof))
    }

    /// Sets `expires_after_seconds`.
    #[inline]
    pub fn expires_after_seconds(self, expires_after_seconds: i64) -> Self {
        Self(self.0.with("expires_after_seconds", expires_after_seconds))
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions,
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

impl Default for CreateCheckoutSessionPaymentMethodOptionsPix {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
