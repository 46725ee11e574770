// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    CheckoutAffirmPaymentMethodOptionsCaptureMethod, PaymentIntentParamInstallments,
    PaymentIntentParamMandateOptions, PaymentIntentParamNetwork,
    PaymentIntentParamThreeDSecure, RequestExtendedAuthorization,
    RequestIncrementalAuthorization, RequestMulticapture, RequestOvercapture,
    RequestThreeDSecure,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/card`, `PostPaymentIntentsIntent/payment_method_options/card`, `PostPaymentIntentsIntentConfirm/payment_method_options/card`.
    pub struct PaymentIntentParam;
}

impl PaymentIntentParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        mut self,
        capture_method: CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    ) -> Self {
        self.0.set("capture_method", capture_method);
        self
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(mut self) -> Self {
        self.0.clear("capture_method");
        self
    }

    /// Sets `cvc_token`.
    #[inline]
    pub fn cvc_token(mut self, cvc_token: impl Into<String>) -> Self {
        self.0.set("cvc_token", Value::text(cvc_token));
        self
    }

    /// Sets `installments`.
    #[inline]
    pub fn installments(mut self, installments: PaymentIntentParamInstallments) -> Self {
        self.0.set("installments", installments);
        self
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        mut self,
        mandate_options: PaymentIntentParamMandateOptions,
    ) -> Self {
        self.0.set("mandate_options", mandate_options);
        self
    }

    /// Sets `network`.
    #[inline]
    pub fn network(mut self, network: PaymentIntentParamNetwork) -> Self {
        self.0.set("network", network);
        self
    }

    /// Sets `request_extended_authorization`.
    #[inline]
    pub fn request_extended_authorization(
        mut self,
        request_extended_authorization: RequestExtendedAuthorization,
    ) -> Self {
        self.0.set("request_extended_authorization", request_extended_authorization);
        self
    }

    /// Sets `request_incremental_authorization`.
    #[inline]
    pub fn request_incremental_authorization(
        mut self,
        request_incremental_authorization: RequestIncrementalAuthorization,
    ) -> Self {
        self.0
            .set("request_incremental_authorization", request_incremental_authorization);
        self
    }

    /// Sets `request_multicapture`.
    #[inline]
    pub fn request_multicapture(
        mut self,
        request_multicapture: RequestMulticapture,
    ) -> Self {
        self.0.set("request_multicapture", request_multicapture);
        self
    }

    /// Sets `request_overcapture`.
    #[inline]
    pub fn request_overcapture(
        mut self,
        request_overcapture: RequestOvercapture,
    ) -> Self {
        self.0.set("request_overcapture", request_overcapture);
        self
    }

    /// Sets `request_three_d_secure`.
    #[inline]
    pub fn request_three_d_secure(
        mut self,
        request_three_d_secure: RequestThreeDSecure,
    ) -> Self {
        self.0.set("request_three_d_secure", request_three_d_secure);
        self
    }

    /// Sets `require_cvc_recollection`.
    #[inline]
    pub fn require_cvc_recollection(mut self, require_cvc_recollection: bool) -> Self {
        self.0.set("require_cvc_recollection", require_cvc_recollection);
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

    /// Sets `statement_descriptor_suffix_kana`.
    #[inline]
    pub fn statement_descriptor_suffix_kana(
        mut self,
        statement_descriptor_suffix_kana: impl Into<String>,
    ) -> Self {
        self.0
            .set(
                "statement_descriptor_suffix_kana",
                Value::text(statement_descriptor_suffix_kana),
            );
        self
    }

    /// Clears `statement_descriptor_suffix_kana`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_suffix_kana(mut self) -> Self {
        self.0.clear("statement_descriptor_suffix_kana");
        self
    }

    /// Sets `statement_descriptor_suffix_kanji`.
    #[inline]
    pub fn statement_descriptor_suffix_kanji(
        mut self,
        statement_descriptor_suffix_kanji: impl Into<String>,
    ) -> Self {
        self.0
            .set(
                "statement_descriptor_suffix_kanji",
                Value::text(statement_descriptor_suffix_kanji),
            );
        self
    }

    /// Clears `statement_descriptor_suffix_kanji`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_suffix_kanji(mut self) -> Self {
        self.0.clear("statement_descriptor_suffix_kanji");
        self
    }

    /// Sets `three_d_secure`.
    #[inline]
    pub fn three_d_secure(
        mut self,
        three_d_secure: PaymentIntentParamThreeDSecure,
    ) -> Self {
        self.0.set("three_d_secure", three_d_secure);
        self
    }
}

impl Default for PaymentIntentParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
