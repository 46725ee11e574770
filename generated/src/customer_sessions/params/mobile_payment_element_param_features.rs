// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    PaymentMethodAllowRedisplayFilter, PaymentMethodRedisplay, PaymentMethodRemove,
    PaymentMethodSave, PaymentMethodSaveAllowRedisplayOverride,
};

stripe_runtime::params! {
    /// Parameters at `PostCustomerSessions/components/mobile_payment_element/features`.
    pub struct MobilePaymentElementParamFeatures;
}

impl MobilePaymentElementParamFeatures {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `payment_method_allow_redisplay_filters`.
    #[inline]
    pub fn payment_method_allow_redisplay_filters(
        self,
        payment_method_allow_redisplay_filters: impl IntoIterator<
            Item = PaymentMethodAllowRedisplayFilter,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "payment_method_allow_redisplay_filters",
                    Value::list(payment_method_allow_redisplay_filters),
                ),
        )
    }

    /// Sets `payment_method_redisplay`.
    #[inline]
    pub fn payment_method_redisplay(
        self,
        payment_method_redisplay: PaymentMethodRedisplay,
    ) -> Self {
        Self(self.0.with("payment_method_redisplay", payment_method_redisplay))
    }

    /// Sets `payment_method_remove`.
    #[inline]
    pub fn payment_method_remove(
        self,
        payment_method_remove: PaymentMethodRemove,
    ) -> Self {
        Self(self.0.with("payment_method_remove", payment_method_remove))
    }

    /// Sets `payment_method_save`.
    #[inline]
    pub fn payment_method_save(self, payment_method_save: PaymentMethodSave) -> Self {
        Self(self.0.with("payment_method_save", payment_method_save))
    }

    /// Sets `payment_method_save_allow_redisplay_override`.
    #[inline]
    pub fn payment_method_save_allow_redisplay_override(
        self,
        payment_method_save_allow_redisplay_override: PaymentMethodSaveAllowRedisplayOverride,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "payment_method_save_allow_redisplay_override",
                    payment_method_save_allow_redisplay_override,
                ),
        )
    }
}

impl Default for MobilePaymentElementParamFeatures {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
