// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    PaymentMethodAllowRedisplayFilter, PaymentMethodRedisplay, PaymentMethodRemove,
    PaymentMethodSave, PaymentMethodSaveUsage,
};

stripe_runtime::params! {
    /// Parameters at `PostCustomerSessions/components/payment_element/features`.
    pub struct PaymentElementParamFeatures;
}

impl PaymentElementParamFeatures {
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

    /// Sets `payment_method_redisplay_limit`.
    #[inline]
    pub fn payment_method_redisplay_limit(
        self,
        payment_method_redisplay_limit: i64,
    ) -> Self {
        Self(
            self.0.with("payment_method_redisplay_limit", payment_method_redisplay_limit),
        )
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

    /// Sets `payment_method_save_usage`.
    #[inline]
    pub fn payment_method_save_usage(
        self,
        payment_method_save_usage: PaymentMethodSaveUsage,
    ) -> Self {
        Self(self.0.with("payment_method_save_usage", payment_method_save_usage))
    }
}

impl Default for PaymentElementParamFeatures {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
