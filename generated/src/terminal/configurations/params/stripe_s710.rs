// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// An object containing device type specific settings for Stripe S710 readers.
    ///
    /// Parameters at `PostTerminalConfigurations/stripe_s710`, `PostTerminalConfigurationsConfiguration/stripe_s710`.
    pub struct StripeS710;
}

impl StripeS710 {
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

impl Default for StripeS710 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
