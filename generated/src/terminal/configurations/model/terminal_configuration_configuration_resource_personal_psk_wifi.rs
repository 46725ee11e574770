// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, SECRET, Shape, boxed, debug};

/// The schema `terminal_configuration_configuration_resource_personal_psk_wifi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationConfigurationResourcePersonalPskWifi {
    /// Password for connecting to the WiFi network
    pub password: String,
    /// Name of the WiFi network
    pub ssid: String,
}

impl Blank for TerminalConfigurationConfigurationResourcePersonalPskWifi {
    const BLANK: Self = Self {
        password: Blank::BLANK,
        ssid: Blank::BLANK,
    };
}

impl Record for TerminalConfigurationConfigurationResourcePersonalPskWifi {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_configuration_configuration_resource_personal_psk_wifi",
            constants: &[],
            fields: &[Field("password", REQUIRED | SECRET), Field("ssid", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.password,
            _ => &self.ssid,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.password,
            _ => &mut self.ssid,
        }
    }
}

impl std::fmt::Debug for TerminalConfigurationConfigurationResourcePersonalPskWifi {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalConfigurationConfigurationResourcePersonalPskWifi);
