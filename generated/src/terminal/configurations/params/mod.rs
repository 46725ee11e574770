// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod bbpos_wise_pad3;
pub use self::bbpos_wise_pad3::BbposWisePad3;
mod bbpos_wise_pose;
pub use self::bbpos_wise_pose::BbposWisePose;
mod currency_specific_config;
pub use self::currency_specific_config::CurrencySpecificConfig;
mod enterprise_peap_config;
pub use self::enterprise_peap_config::EnterprisePeapConfig;
mod enterprise_tls_config;
pub use self::enterprise_tls_config::EnterpriseTlsConfig;
mod personal_psk_config;
pub use self::personal_psk_config::PersonalPskConfig;
mod reboot_window;
pub use self::reboot_window::RebootWindow;
mod stripe_s700;
pub use self::stripe_s700::StripeS700;
mod stripe_s710;
pub use self::stripe_s710::StripeS710;
mod terminal_configuration_cellular;
pub use self::terminal_configuration_cellular::TerminalConfigurationCellular;
mod terminal_configuration_offline;
pub use self::terminal_configuration_offline::TerminalConfigurationOffline;
mod terminal_configuration_tipping;
pub use self::terminal_configuration_tipping::TerminalConfigurationTipping;
mod terminal_configuration_wifi;

pub use self::terminal_configuration_wifi::{
    TerminalConfigurationWifi, TerminalConfigurationWifiType,
};

mod verifone_m425;
pub use self::verifone_m425::VerifoneM425;
mod verifone_p400;
pub use self::verifone_p400::VerifoneP400;
mod verifone_p630;
pub use self::verifone_p630::VerifoneP630;
mod verifone_ux700;
pub use self::verifone_ux700::VerifoneUx700;
mod verifone_v660p;
pub use self::verifone_v660p::VerifoneV660p;
