// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// An object containing device type specific settings for BBPOS WisePOS E readers.
    ///
    /// Parameters at `PostTerminalConfigurations/bbpos_wisepos_e`, `PostTerminalConfigurationsConfiguration/bbpos_wisepos_e`.
    pub struct BbposWisePose;
}

impl BbposWisePose {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `splashscreen`.
    #[inline]
    pub fn splashscreen(mut self, splashscreen: impl Into<String>) -> Self {
        self.0.set("splashscreen", Value::text(splashscreen));
        self
    }

    /// Clears `splashscreen`: unsets what is stored.
    #[inline]
    pub fn clear_splashscreen(mut self) -> Self {
        self.0.clear("splashscreen");
        self
    }
}

impl Default for BbposWisePose {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
