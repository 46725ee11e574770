// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// An object containing device type specific settings for BBPOS WisePad 3 readers.
    ///
    /// Parameters at `PostTerminalConfigurations/bbpos_wisepad3`, `PostTerminalConfigurationsConfiguration/bbpos_wisepad3`.
    pub struct BbposWisePad3;
}

impl BbposWisePad3 {
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

impl Default for BbposWisePad3 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
