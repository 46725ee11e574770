// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTerminalConfigurations/wifi/enterprise_eap_peap`, `PostTerminalConfigurationsConfiguration/wifi/enterprise_eap_peap`.
    pub struct EnterprisePeapConfig;
}

impl EnterprisePeapConfig {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        password: impl Into<String>,
        ssid: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("password", Value::secret(password))
                .with("ssid", Value::text(ssid))
                .with("username", Value::text(username)),
        )
    }

    /// Sets `ca_certificate_file`.
    #[inline]
    pub fn ca_certificate_file(self, ca_certificate_file: impl Into<String>) -> Self {
        Self(self.0.with("ca_certificate_file", Value::text(ca_certificate_file)))
    }
}
