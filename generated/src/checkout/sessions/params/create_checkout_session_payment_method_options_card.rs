// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CheckoutAffirmPaymentMethodOptionsCaptureMethod, ConfirmationTokenSetupFutureUsage,
    CreateCheckoutSessionPaymentMethodOptionsCardInstallments,
    RequestExtendedAuthorization, RequestIncrementalAuthorization, RequestMulticapture,
    RequestOvercapture, RequestThreeDSecure, RestrictionsParam,
};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/card`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsCard;
}

impl CreateCheckoutSessionPaymentMethodOptionsCard {
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

    /// Sets `installments`.
    #[inline]
    pub fn installments(
        mut self,
        installments: CreateCheckoutSessionPaymentMethodOptionsCardInstallments,
    ) -> Self {
        self.0.set("installments", installments);
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

    /// Sets `restrictions`.
    #[inline]
    pub fn restrictions(mut self, restrictions: RestrictionsParam) -> Self {
        self.0.set("restrictions", restrictions);
        self
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        mut self,
        setup_future_usage: ConfirmationTokenSetupFutureUsage,
    ) -> Self {
        self.0.set("setup_future_usage", setup_future_usage);
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
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsCard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
