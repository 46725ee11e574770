// Written by `cargo xtask generate`. Do not edit.
//! What `components.mobile_payment_element` of [`customer_sessions::create`](fn@crate::customer_sessions::create) takes.

pub mod features;

rt::params! {
    /// Parameters for `components[mobile_payment_element][features]` of [`customer_sessions::create`](fn@crate::customer_sessions::create).
    pub struct Features;
}

impl Features {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `payment_method_allow_redisplay_filters`.
    #[inline]
    pub fn payment_method_allow_redisplay_filters(
        self,
        payment_method_allow_redisplay_filters: impl IntoIterator<
            Item = crate::customer_session::components::customer_sheet::features::PaymentMethodAllowRedisplayFilter,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "payment_method_allow_redisplay_filters",
                    rt::Value::list(payment_method_allow_redisplay_filters),
                ),
        )
    }

    /// Sets `payment_method_redisplay`.
    #[inline]
    pub fn payment_method_redisplay(
        self,
        payment_method_redisplay: crate::customer_session::components::mobile_payment_element::features::PaymentMethodRedisplay,
    ) -> Self {
        Self(self.0.with("payment_method_redisplay", payment_method_redisplay))
    }

    /// Sets `payment_method_remove`.
    #[inline]
    pub fn payment_method_remove(
        self,
        payment_method_remove: crate::customer_session::components::customer_sheet::features::PaymentMethodRemove,
    ) -> Self {
        Self(self.0.with("payment_method_remove", payment_method_remove))
    }

    /// Sets `payment_method_save`.
    #[inline]
    pub fn payment_method_save(
        self,
        payment_method_save: crate::customer_session::components::mobile_payment_element::features::PaymentMethodSave,
    ) -> Self {
        Self(self.0.with("payment_method_save", payment_method_save))
    }

    /// Sets `payment_method_save_allow_redisplay_override`.
    #[inline]
    pub fn payment_method_save_allow_redisplay_override(
        self,
        payment_method_save_allow_redisplay_override: crate::customer_session::components::mobile_payment_element::features::PaymentMethodSaveAllowRedisplayOverride,
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

impl Default for Features {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
