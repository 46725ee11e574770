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
    pub fn amount_eligible(mut self, amount_eligible: i64) -> Self {
        self.0.set("amount_eligible", amount_eligible);
        self
    }
}

impl Default for TippingConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
