// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Options to configure Radar. See [Radar Session](https://docs.stripe.com/radar/radar-session) for
    /// more information.
    ///
    /// Parameters at `PostCharges/radar_options`, `PostPaymentMethods/radar_options`, `PostPaymentIntents/payment_method_data/radar_options` and 6 more places.
    pub struct RadarOptionsWithHiddenOptions;
}

impl RadarOptionsWithHiddenOptions {
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

impl Default for RadarOptionsWithHiddenOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
