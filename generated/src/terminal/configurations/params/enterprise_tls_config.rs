// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTerminalConfigurations/wifi/enterprise_eap_tls`, `PostTerminalConfigurationsConfiguration/wifi/enterprise_eap_tls`.
    pub struct EnterpriseTlsConfig;
}

impl EnterpriseTlsConfig {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        client_certificate_file: impl Into<String>,
        private_key_file: impl Into<String>,
        ssid: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("client_certificate_file", Value::text(client_certificate_file))
                .with("private_key_file", Value::text(private_key_file))
                .with("ssid", Value::text(ssid)),
        )
    }

    /// Sets `ca_certificate_file`.
    #[inline]
    pub fn ca_certificate_file(self, ca_certificate_file: impl Into<String>) -> Self {
        Self(self.0.with("ca_certificate_file", Value::text(ca_certificate_file)))
    }

    /// Sets `private_key_file_password`.
    #[inline]
    pub fn private_key_file_password(
        self,
        private_key_file_password: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "private_key_file_password",
                    Value::secret(private_key_file_password),
                ),
        )
    }
}
