// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    TerminalConfigurationConfigurationResourceEnterprisePeapWifi,
    TerminalConfigurationConfigurationResourceEnterpriseTlsWifi,
    TerminalConfigurationConfigurationResourcePersonalPskWifi,
};

/// The schema `terminal_configuration_configuration_resource_wifi_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationConfigurationResourceWifiConfig {
    pub enterprise_eap_peap: Option<
        Part<TerminalConfigurationConfigurationResourceEnterprisePeapWifi>,
    >,
    pub enterprise_eap_tls: Option<
        Part<TerminalConfigurationConfigurationResourceEnterpriseTlsWifi>,
    >,
    pub personal_psk: Option<
        Part<TerminalConfigurationConfigurationResourcePersonalPskWifi>,
    >,
    /// Security type of the WiFi network. The hash with the corresponding name contains the credentials
    /// for this security type.
    pub type_: TerminalConfigurationConfigurationResourceWifiConfigType,
}

impl Blank for TerminalConfigurationConfigurationResourceWifiConfig {
    const BLANK: Self = Self {
        enterprise_eap_peap: Blank::BLANK,
        enterprise_eap_tls: Blank::BLANK,
        personal_psk: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for TerminalConfigurationConfigurationResourceWifiConfig {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_configuration_configuration_resource_wifi_config",
            constants: &[],
            fields: &[
                Field("enterprise_eap_peap", OPTIONAL),
                Field("enterprise_eap_tls", OPTIONAL),
                Field("personal_psk", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enterprise_eap_peap,
            1 => &self.enterprise_eap_tls,
            2 => &self.personal_psk,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enterprise_eap_peap,
            1 => &mut self.enterprise_eap_tls,
            2 => &mut self.personal_psk,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for TerminalConfigurationConfigurationResourceWifiConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalConfigurationConfigurationResourceWifiConfig);

/// Security type of the WiFi network. The hash with the corresponding name contains the credentials
/// for this security type.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerminalConfigurationConfigurationResourceWifiConfigType {
    /// `enterprise_eap_peap`
    EnterpriseEapPeap,
    /// `enterprise_eap_tls`
    EnterpriseEapTls,
    /// `personal_psk`
    PersonalPsk,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TerminalConfigurationConfigurationResourceWifiConfigType {
    EnterpriseEapPeap = "enterprise_eap_peap",
    EnterpriseEapTls = "enterprise_eap_tls",
    PersonalPsk = "personal_psk",
});
