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
    pub fn allow_redisplay(self, allow_redisplay: AllowRedisplay) -> Self {
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
        Self(self.0.with("return_url", Value::text(return_url)))
    }

    /// Sets `skip_tipping`.
    #[inline]
    pub fn skip_tipping(self, skip_tipping: bool) -> Self {
        Self(self.0.with("skip_tipping", skip_tipping))
    }

    /// Sets `tipping`.
    #[inline]
    pub fn tipping(self, tipping: TippingConfig) -> Self {
        Self(self.0.with("tipping", tipping))
    }
}

impl Default for ProcessConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
