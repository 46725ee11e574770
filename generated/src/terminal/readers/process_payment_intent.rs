// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`terminal::readers::process_payment_intent`](fn@crate::terminal::readers::process_payment_intent).

pub mod process_config;

rt::params! {
    /// Configuration overrides for this transaction, such as tipping and customer cancellation
    /// settings.
    ///
    /// Parameters for `process_config` of [`terminal::readers::process_payment_intent`](fn@crate::terminal::readers::process_payment_intent).
    pub struct ProcessConfig;
}

impl ProcessConfig {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `allow_redisplay`.
    #[inline]
    pub fn allow_redisplay(self, allow_redisplay: crate::card::AllowRedisplay) -> Self {
        Self(self.0.with("allow_redisplay", allow_redisplay))
    }

    /// Sets `enable_customer_cancellation`.
    #[inline]
    pub fn enable_customer_cancellation(
        self,
        enable_customer_cancellation: bool,
    ) -> Self {
        Self(self.0.with("enable_customer_cancellation", enable_customer_cancellation))
    }

    /// Sets `return_url`.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }

    /// Sets `skip_tipping`.
    #[inline]
    pub fn skip_tipping(self, skip_tipping: bool) -> Self {
        Self(self.0.with("skip_tipping", skip_tipping))
    }

    /// Sets `tipping`.
    #[inline]
    pub fn tipping(
        self,
        tipping: crate::terminal::readers::collect_payment_method::collect_config::Tipping,
    ) -> Self {
        Self(self.0.with("tipping", tipping))
    }
}

impl Default for ProcessConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
