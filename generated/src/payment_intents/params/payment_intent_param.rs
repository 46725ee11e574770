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
        self,
        capture_method: CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `cvc_token`.
    #[inline]
    pub fn cvc_token(self, cvc_token: impl Into<String>) -> Self {
        Self(self.0.with("cvc_token", Value::text(cvc_token)))
    }

    /// Sets `installments`.
    #[inline]
    pub fn installments(self, installments: PaymentIntentParamInstallments) -> Self {
        Self(self.0.with("installments", installments))
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: PaymentIntentParamMandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `network`.
    #[inline]
    pub fn network(self, network: PaymentIntentParamNetwork) -> Self {
        Self(self.0.with("network", network))
    }

    /// Sets `request_extended_authorization`.
    #[inline]
    pub fn request_extended_authorization(
        self,
        request_extended_authorization: RequestExtendedAuthorization,
    ) -> Self {
        Self(
            self.0.with("request_extended_authorization", request_extended_authorization),
        )
    }

    /// Sets `request_incremental_authorization`.
    #[inline]
    pub fn request_incremental_authorization(
        self,
        request_incremental_authorization: RequestIncrementalAuthorization,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "request_incremental_authorization",
                    request_incremental_authorization,
                ),
        )
    }

    /// Sets `request_multicapture`.
    #[inline]
    pub fn request_multicapture(
        self,
        request_multicapture: RequestMulticapture,
    ) -> Self {
        Self(self.0.with("request_multicapture", request_multicapture))
    }

    /// Sets `request_overcapture`.
    #[inline]
    pub fn request_overcapture(self, request_overcapture: RequestOvercapture) -> Self {
        Self(self.0.with("request_overcapture", request_overcapture))
    }

    /// Sets `request_three_d_secure`.
    #[inline]
    pub fn request_three_d_secure(
        self,
        request_three_d_secure: RequestThreeDSecure,
    ) -> Self {
        Self(self.0.with("request_three_d_secure", request_three_d_secure))
    }

    /// Sets `require_cvc_recollection`.
    #[inline]
    pub fn require_cvc_recollection(self, require_cvc_recollection: bool) -> Self {
        Self(self.0.with("require_cvc_recollection", require_cvc_recollection))
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

    /// Sets `statement_descriptor_suffix_kana`.
    #[inline]
    pub fn statement_descriptor_suffix_kana(
        self,
        statement_descriptor_suffix_kana: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_suffix_kana",
                    Value::text(statement_descriptor_suffix_kana),
                ),
        )
    }

    /// Clears `statement_descriptor_suffix_kana`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_suffix_kana(self) -> Self {
        Self(self.0.cleared("statement_descriptor_suffix_kana"))
    }

    /// Sets `statement_descriptor_suffix_kanji`.
    #[inline]
    pub fn statement_descriptor_suffix_kanji(
        self,
        statement_descriptor_suffix_kanji: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_suffix_kanji",
                    Value::text(statement_descriptor_suffix_kanji),
                ),
        )
    }

    /// Clears `statement_descriptor_suffix_kanji`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_suffix_kanji(self) -> Self {
        Self(self.0.cleared("statement_descriptor_suffix_kanji"))
    }

    /// Sets `three_d_secure`.
    #[inline]
    pub fn three_d_secure(self, three_d_secure: PaymentIntentParamThreeDSecure) -> Self {
        Self(self.0.with("three_d_secure", three_d_secure))
    }
}

impl Default for PaymentIntentParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
