// Written by `cargo xtask generate`. Do not edit.
//! What `components.customer_sheet` of [`customer_sessions::create`](fn@crate::customer_sessions::create) takes.

pub use crate::customer_session::components::customer_sheet::features;

rt::params! {
    /// Parameters for `components[customer_sheet][features]` of [`customer_sessions::create`](fn@crate::customer_sessions::create).
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

    /// Sets `payment_method_remove`.
    #[inline]
    pub fn payment_method_remove(
        self,
        payment_method_remove: crate::customer_session::components::customer_sheet::features::PaymentMethodRemove,
    ) -> Self {
        Self(self.0.with("payment_method_remove", payment_method_remove))
    }
}

impl Default for Features {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
