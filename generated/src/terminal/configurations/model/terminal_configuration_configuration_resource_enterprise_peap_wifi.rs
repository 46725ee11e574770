// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, SECRET, Shape, boxed, debug,
};

/// The schema `terminal_configuration_configuration_resource_enterprise_peap_wifi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationConfigurationResourceEnterprisePeapWifi {
    /// A File ID representing a PEM file containing the server certificate
    pub ca_certificate_file: Option<String>,
    /// Password for connecting to the WiFi network
    pub password: String,
    /// Name of the WiFi network
    pub ssid: String,
    /// Username for connecting to the WiFi network
    pub username: String,
}

impl Blank for TerminalConfigurationConfigurationResourceEnterprisePeapWifi {
    const BLANK: Self = Self {
        ca_certificate_file: Blank::BLANK,
        password: Blank::BLANK,
        ssid: Blank::BLANK,
        username: Blank::BLANK,
    };
}

impl Record for TerminalConfigurationConfigurationResourceEnterprisePeapWifi {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_configuration_configuration_resource_enterprise_peap_wifi",
            constants: &[],
            fields: &[
                Field("ca_certificate_file", OPTIONAL),
                Field("password", REQUIRED | SECRET),
                Field("ssid", REQUIRED),
                Field("username", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.ca_certificate_file,
            1 => &self.password,
            2 => &self.ssid,
            _ => &self.username,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.ca_certificate_file,
            1 => &mut self.password,
            2 => &mut self.ssid,
            _ => &mut self.username,
        }
    }
}

impl std::fmt::Debug for TerminalConfigurationConfigurationResourceEnterprisePeapWifi {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalConfigurationConfigurationResourceEnterprisePeapWifi);
