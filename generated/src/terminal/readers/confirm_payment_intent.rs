// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`terminal::readers::confirm_payment_intent`](fn@crate::terminal::readers::confirm_payment_intent).

rt::params! {
    /// Configuration overrides for this confirmation, such as surcharge settings and return URL.
    ///
    /// Parameters for `confirm_config` of [`terminal::readers::confirm_payment_intent`](fn@crate::terminal::readers::confirm_payment_intent).
    pub struct ConfirmConfig;
}

impl ConfirmConfig {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `return_url`.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }
}

impl Default for ConfirmConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
