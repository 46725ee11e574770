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
        mut self,
        payment_method_allow_redisplay_filters: impl IntoIterator<
            Item = PaymentMethodAllowRedisplayFilter,
        >,
    ) -> Self {
        self.0
            .set(
                "payment_method_allow_redisplay_filters",
                Value::list(payment_method_allow_redisplay_filters),
            );
        self
    }

    /// Sets `payment_method_redisplay`.
    #[inline]
    pub fn payment_method_redisplay(
        mut self,
        payment_method_redisplay: PaymentMethodRedisplay,
    ) -> Self {
        self.0.set("payment_method_redisplay", payment_method_redisplay);
        self
    }

    /// Sets `payment_method_remove`.
    #[inline]
    pub fn payment_method_remove(
        mut self,
        payment_method_remove: PaymentMethodRemove,
    ) -> Self {
        self.0.set("payment_method_remove", payment_method_remove);
        self
    }

    /// Sets `payment_method_save`.
    #[inline]
    pub fn payment_method_save(
        mut self,
        payment_method_save: PaymentMethodSave,
    ) -> Self {
        self.0.set("payment_method_save", payment_method_save);
        self
    }

    /// Sets `payment_method_save_allow_redisplay_override`.
    #[inline]
    pub fn payment_method_save_allow_redisplay_override(
        mut self,
        payment_method_save_allow_redisplay_override: PaymentMethodSaveAllowRedisplayOverride,
    ) -> Self {
        self.0
            .set(
                "payment_method_save_allow_redisplay_override",
                payment_method_save_allow_redisplay_override,
            );
        self
    }
}

impl Default for MobilePaymentElementParamFeatures {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
