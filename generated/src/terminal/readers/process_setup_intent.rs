// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`terminal::readers::process_setup_intent`](fn@crate::terminal::readers::process_setup_intent).

pub use crate::card::AllowRedisplay;

rt::params! {
    /// Configuration overrides for this setup, such as MOTO and customer cancellation settings.
    ///
    /// Parameters for `process_config` of [`terminal::readers::process_setup_intent`](fn@crate::terminal::readers::process_setup_intent).
    pub struct ProcessConfig;
}

impl ProcessConfig {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `enable_customer_cancellation`.
    #[inline]
    pub fn enable_customer_cancellation(
        self,
        enable_customer_cancellation: bool,
    ) -> Self {
        Self(self.0.with("enable_customer_cancellation", enable_customer_cancellation))
    }
}

impl Default for ProcessConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
