// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Options to configure Radar. Learn more about
    /// [Radar Sessions](https://docs.stripe.com/radar/radar-session).
    ///
    /// Parameters at `PostPaymentIntents/radar_options`, `PostPaymentIntentsIntentConfirm/radar_options`.
    pub struct RadarOptionsWithPevalOptions;
}

impl RadarOptionsWithPevalOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `session`.
    #[inline]
    pub fn session(self, session: impl Into<String>) -> Self {
        Self(self.0.with("session", Value::text(session)))
    }
}

impl Default for RadarOptionsWithPevalOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
