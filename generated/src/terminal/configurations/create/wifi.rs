// Written by `cargo xtask generate`. Do not edit.
//! What `wifi` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) takes.

pub use crate::terminal_configuration::wifi::Type;

rt::params! {
    /// Parameters for `wifi[enterprise_eap_peap]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `wifi[enterprise_eap_peap]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct EnterpriseEapPeap;
}

impl EnterpriseEapPeap {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        ssid: impl Into<String>,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("ssid", rt::Value::text(ssid))
                .with("username", rt::Value::text(username))
                .with("password", rt::Value::secret(password)),
        )
    }

    /// Sets `ca_certificate_file`.
    #[inline]
    pub fn ca_certificate_file(self, ca_certificate_file: impl Into<String>) -> Self {
        Self(self.0.with("ca_certificate_file", rt::Value::text(ca_certificate_file)))
    }
}

rt::params! {
    /// Parameters for `wifi[enterprise_eap_tls]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `wifi[enterprise_eap_tls]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct EnterpriseEapTls;
}

impl EnterpriseEapTls {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        ssid: impl Into<String>,
        client_certificate_file: impl Into<String>,
        private_key_file: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("ssid", rt::Value::text(ssid))
                .with(
                    "client_certificate_file",
                    rt::Value::text(client_certificate_file),
                )
                .with("private_key_file", rt::Value::text(private_key_file)),
        )
    }

    /// Sets `ca_certificate_file`.
    #[inline]
    pub fn ca_certificate_file(self, ca_certificate_file: impl Into<String>) -> Self {
        Self(self.0.with("ca_certificate_file", rt::Value::text(ca_certificate_file)))
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
                    rt::Value::secret(private_key_file_password),
                ),
        )
    }
}

rt::params! {
    /// Parameters for `wifi[personal_psk]` of [`terminal::configurations::create`](fn@crate::terminal::configurations::create) and `wifi[personal_psk]` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update).
    pub struct PersonalPsk;
}

impl PersonalPsk {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(ssid: impl Into<String>, password: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("ssid", rt::Value::text(ssid))
                .with("password", rt::Value::secret(password)),
        )
    }
}
