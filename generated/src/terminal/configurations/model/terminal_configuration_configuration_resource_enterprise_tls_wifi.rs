// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, SECRET, Shape, boxed, debug,
};

/// The schema `terminal_configuration_configuration_resource_enterprise_tls_wifi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationConfigurationResourceEnterpriseTlsWifi {
    /// A File ID representing a PEM file containing the server certificate
    pub ca_certificate_file: Option<String>,
    /// A File ID representing a PEM file containing the client certificate
    pub client_certificate_file: String,
    /// A File ID representing a PEM file containing the client RSA private key
    pub private_key_file: String,
    /// Password for the private key file
    pub private_key_file_password: Option<String>,
    /// Name of the WiFi network
    pub ssid: String,
}

impl Blank for TerminalConfigurationConfigurationResourceEnterpriseTlsWifi {
    const BLANK: Self = Self {
        ca_certificate_file: Blank::BLANK,
        client_certificate_file: Blank::BLANK,
        private_key_file: Blank::BLANK,
        private_key_file_password: Blank::BLANK,
        ssid: Blank::BLANK,
    };
}

impl Record for TerminalConfigurationConfigurationResourceEnterpriseTlsWifi {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_configuration_configuration_resource_enterprise_tls_wifi",
            constants: &[],
            fields: &[
                Field("ca_certificate_file", OPTIONAL),
                Field("client_certificate_file", REQUIRED),
                Field("private_key_file", REQUIRED),
                Field("private_key_file_password", SECRET),
                Field("ssid", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.ca_certificate_file,
            1 => &self.client_certificate_file,
            2 => &self.private_key_file,
            3 => &self.private_key_file_password,
            _ => &self.ssid,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.ca_certificate_file,
            1 => &mut self.client_certificate_file,
            2 => &mut self.private_key_file,
            3 => &mut self.private_key_file_password,
            _ => &mut self.ssid,
        }
    }
}

impl std::fmt::Debug for TerminalConfigurationConfigurationResourceEnterpriseTlsWifi {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalConfigurationConfigurationResourceEnterpriseTlsWifi);
