// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Configuration overrides for this setup, such as MOTO and customer cancellation settings.
    ///
    /// Parameters at `PostTerminalReadersReaderProcessSetupIntent/process_config`.
    pub struct ProcessSetupConfig;
}

impl ProcessSetupConfig {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
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

impl Default for ProcessSetupConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
