// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`terminal::readers::collect_payment_method`](fn@crate::terminal::readers::collect_payment_method).

pub mod collect_config;

rt::params! {
    /// Configuration overrides for this collection, such as tipping, surcharging, and customer
    /// cancellation settings.
    ///
    /// Parameters for `collect_config` of [`terminal::readers::collect_payment_method`](fn@crate::terminal::readers::collect_payment_method).
    pub struct CollectConfig;
}

impl CollectConfig {
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

    /// Sets `skip_tipping`.
    #[inline]
    pub fn skip_tipping(self, skip_tipping: bool) -> Self {
        Self(self.0.with("skip_tipping", skip_tipping))
    }

    /// Sets `tipping`.
    #[inline]
    pub fn tipping(self, tipping: collect_config::Tipping) -> Self {
        Self(self.0.with("tipping", tipping))
    }
}

impl Default for CollectConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
