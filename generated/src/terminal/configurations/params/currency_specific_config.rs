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
    pub fn fixed_amounts(self, fixed_amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("fixed_amounts", Value::list(fixed_amounts)))
    }

    /// Sets `percentages`.
    #[inline]
    pub fn percentages(self, percentages: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("percentages", Value::list(percentages)))
    }

    /// Sets `smart_tip_threshold`.
    #[inline]
    pub fn smart_tip_threshold(self, smart_tip_threshold: i64) -> Self {
        Self(self.0.with("smart_tip_threshold", smart_tip_threshold))
    }
}

impl Default for CurrencySpecificConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
