// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTerminalConfigurations/tipping/aed`, `PostTerminalConfigurations/tipping/aud`, `PostTerminalConfigurations/tipping/cad` and 39 more places.
    pub struct CurrencySpecificConfig;
}

impl CurrencySpecificConfig {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `fixed_amounts`.
    #[inline]
    pub fn fixed_amounts(
        mut self,
        fixed_amounts: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.0.set("fixed_amounts", Value::list(fixed_amounts));
        self
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(mut self, percentages: impl IntoIterator<Item = i64>) -> Self {
        self.0.set("percentages", Value::list(percentages));
        self
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(mut self, smart_tip_threshold: i64) -> Self {
        self.0.set("smart_tip_threshold", smart_tip_threshold);
        self
    }
}

impl Default for CurrencySpecificConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
