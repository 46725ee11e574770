// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// An object containing device type specific settings for Verifone P630 readers.
    ///
    /// Parameters at `PostTerminalConfigurations/verifone_p630`, `PostTerminalConfigurationsConfiguration/verifone_p630`.
    pub struct VerifoneP630;
}

impl VerifoneP630 {
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

impl Default for VerifoneP630 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
