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
        self,
        capture_method: CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `installments`.
    #[inline]
    pub fn installments(
        self,
        installments: CreateCheckoutSessionPaymentMethodOptionsCardInstallments,
    ) -> Self {
        Self(self.0.with("installments", installments))
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

    /// Sets `restrictions`.
    #[inline]
    pub fn restrictions(self, restrictions: RestrictionsParam) -> Self {
        Self(self.0.with("restrictions", restrictions))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: ConfirmationTokenSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
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
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsCard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
