// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTerminalConfigurations/wifi/personal_psk`, `PostTerminalConfigurationsConfiguration/wifi/personal_psk`.
    pub struct PersonalPskConfig;
}

impl PersonalPskConfig {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(password: impl Into<String>, ssid: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("password", Value::secret(password))
                .with("ssid", Value::text(ssid)),
        )
    }
}
