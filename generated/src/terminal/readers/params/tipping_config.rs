// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostTerminalReadersReaderCollectPaymentMethod/collect_config/tipping`, `PostTerminalReadersReaderProcessPaymentIntent/process_config/tipping`.
    pub struct TippingConfig;
}

impl TippingConfig {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount_eligible`.
    #[inline]
    pub fn amount_eligible(self, amount_eligible: i64) -> Self {
        Self(self.0.with("amount_eligible", amount_eligible))
    }
}

impl Default for TippingConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
