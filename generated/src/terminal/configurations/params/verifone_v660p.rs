// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// An object containing device type specific settings for Verifone V660p readers.
    ///
    /// Parameters at `PostTerminalConfigurations/verifone_v660p`, `PostTerminalConfigurationsConfiguration/verifone_v660p`.
    pub struct VerifoneV660p;
}

impl VerifoneV660p {
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

impl Default for VerifoneV660p {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
