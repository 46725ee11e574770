// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{AllowRedisplay, TippingConfig};

stripe_runtime::params! {
    /// Configuration overrides for this transaction, such as tipping and customer cancellation
    /// settings.
    ///
    /// Parameters at `PostTerminalReadersReaderProcessPaymentIntent/process_config`.
    pub struct ProcessConfig;
}

impl ProcessConfig {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `allow_redisplay`.
    #[inline]
    pub fn allow_redisplay(mut self, allow_redisplay: AllowRedisplay) -> Self {
        self.0.set("allow_redisplay", allow_redisplay);
        self
    }

    /// Sets `enable_customer_cancellation`.
    #[inline]
    pub fn enable_customer_cancellation(
        mut self,
        enable_customer_cancellation: bool,
    ) -> Self {
        self.0.set("enable_customer_cancellation", enable_customer_cancellation);
        self
    }

    /// Sets `return_url`.
    #[inline]
    pub fn return_url(mut self, return_url: impl Into<String>) -> Self {
        self.0.set("return_url", Value::text(return_url));
        self
    }

    /// Sets `skip_tipping`.
    #[inline]
    pub fn skip_tipping(mut self, skip_tipping: bool) -> Self {
        self.0.set("skip_tipping", skip_tipping);
        self
    }

    /// Sets `tipping`.
    #[inline]
    pub fn tipping(mut self, tipping: TippingConfig) -> Self {
        self.0.set("tipping", tipping);
        self
    }
}

impl Default for ProcessConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
