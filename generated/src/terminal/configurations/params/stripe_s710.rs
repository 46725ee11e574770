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

impl Default for StripeS710 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
