// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{EnterprisePeapConfig, EnterpriseTlsConfig, PersonalPskConfig};

stripe_runtime::params! {
    /// Parameters at `PostTerminalConfigurations/wifi`, `PostTerminalConfigurationsConfiguration/wifi`.
    pub struct TerminalConfigurationWifi;
}

impl TerminalConfigurationWifi {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: TerminalConfigurationWifiType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `enterprise_eap_peap`.
    #[inline]
    pub fn enterprise_eap_peap(self, enterprise_eap_peap: EnterprisePeapConfig) -> Self {
        Self(self.0.with("enterprise_eap_peap", enterprise_eap_peap))
    }

    /// Sets `enterprise_eap_tls`.
    #[inline]
    pub fn enterprise_eap_tls(self, enterprise_eap_tls: EnterpriseTlsConfig) -> Self {
        Self(self.0.with("enterprise_eap_tls", enterprise_eap_tls))
    }

    /// Sets `personal_psk`.
    #[inline]
    pub fn personal_psk(self, personal_psk: PersonalPskConfig) -> Self {
        Self(self.0.with("personal_psk", personal_psk))
    }
}

/// The values of `PostTerminalConfigurations/wifi/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerminalConfigurationWifiType {
    /// `enterprise_eap_peap`
    EnterpriseEapPeap,
    /// `enterprise_eap_tls`
    EnterpriseEapTls,
    /// `personal_psk`
    PersonalPsk,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TerminalConfigurationWifiType {
    EnterpriseEapPeap = "enterprise_eap_peap",
    EnterpriseEapTls = "enterprise_eap_tls",
    PersonalPsk = "personal_psk",
});
