// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{AllowRedisplay, TippingConfig};

stripe_runtime::params! {
    /// Configuration overrides for this collection, such as tipping, surcharging, and customer
    /// cancellation settings.
    ///
    /// Parameters at `PostTerminalReadersReaderCollectPaymentMethod/collect_config`.
    pub struct CollectConfig;
}

impl CollectConfig {
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

impl Default for CollectConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
