// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, OPTIONAL, Place, REQUIRED, Record, SECRET, Shape, blank, debug,
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

impl Record for TerminalConfigurationConfigurationResourceEnterpriseTlsWifi {
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

    fn blank() -> Self {
        Self {
            ca_certificate_file: blank(),
            client_certificate_file: blank(),
            private_key_file: blank(),
            private_key_file_password: blank(),
            ssid: blank(),
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
