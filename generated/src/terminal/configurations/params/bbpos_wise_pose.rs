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
    pub fn splashscreen(self, splashscreen: impl Into<String>) -> Self {
        Self(self.0.with("splashscreen", Value::text(splashscreen)))
    }

    /// Clears `splashscreen`: unsets what is stored.
    #[inline]
    pub fn clear_splashscreen(self) -> Self {
        Self(self.0.cleared("splashscreen"))
    }
}

impl Default for BbposWisePose {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
