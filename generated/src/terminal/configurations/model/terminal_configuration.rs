// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Deletable, Expand, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED,
    Record, Resource, Shape, blank, debug,
};
use crate::{
    DeletedTerminalConfiguration, FileId,
    TerminalConfigurationConfigurationResourceCellularConfig,
    TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig,
    TerminalConfigurationConfigurationResourceOfflineConfig,
    TerminalConfigurationConfigurationResourceRebootWindow,
    TerminalConfigurationConfigurationResourceTipping,
    TerminalConfigurationConfigurationResourceWifiConfig, TerminalConfigurationId,
};

/// A Configurations object represents how features should be configured for terminal readers. For
/// information about how to use it, see the
/// [Terminal configurations documentation](https://docs.stripe.com/terminal/fleet/configurations-overview).
///
/// The schema `terminal.configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfiguration {
    pub bbpos_wisepad3: Option<
        Part<TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig>,
    >,
    pub bbpos_wisepos_e: Option<
        Part<TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig>,
    >,
    pub cellular: Option<Part<TerminalConfigurationConfigurationResourceCellularConfig>>,
    /// Unique identifier for the object.
    pub id: TerminalConfigurationId,
    /// Whether this Configuration is the default for your account
    pub is_account_default: Option<bool>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// String indicating the name of the Configuration object, set by the user
    pub name: Option<String>,
    pub offline: Option<Part<TerminalConfigurationConfigurationResourceOfflineConfig>>,
    pub reboot_window: Option<
        Part<TerminalConfigurationConfigurationResourceRebootWindow>,
    >,
    pub stripe_s700: Option<
        Part<TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig>,
    >,
    pub stripe_s710: Option<
        Part<TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig>,
    >,
    pub tipping: Option<Part<TerminalConfigurationConfigurationResourceTipping>>,
    pub verifone_m425: Option<
        Part<TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig>,
    >,
    pub verifone_p400: Option<
        Part<TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig>,
    >,
    pub verifone_p630: Option<
        Part<TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig>,
    >,
    pub verifone_ux700: Option<
        Part<TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig>,
    >,
    pub verifone_v660p: Option<
        Part<TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig>,
    >,
    pub wifi: Option<Part<TerminalConfigurationConfigurationResourceWifiConfig>>,
}

impl Record for TerminalConfiguration {
    fn blank() -> Self {
        Self {
            bbpos_wisepad3: blank(),
            bbpos_wisepos_e: blank(),
            cellular: blank(),
            id: blank(),
            is_account_default: blank(),
            livemode: blank(),
            name: blank(),
            offline: blank(),
            reboot_window: blank(),
            stripe_s700: blank(),
            stripe_s710: blank(),
            tipping: blank(),
            verifone_m425: blank(),
            verifone_p400: blank(),
            verifone_p630: blank(),
            verifone_ux700: blank(),
            verifone_v660p: blank(),
            wifi: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal.configuration",
            constants: &[("object", Constant::Str("terminal.configuration"))],
            fields: &[
                Field("bbpos_wisepad3", OPTIONAL),
                Field("bbpos_wisepos_e", OPTIONAL),
                Field("cellular", OPTIONAL),
                Field("id", REQUIRED),
                Field("is_account_default", NULLABLE),
                Field("livemode", REQUIRED),
                Field("name", NULLABLE),
                Field("offline", OPTIONAL),
                Field("reboot_window", OPTIONAL),
                Field("stripe_s700", OPTIONAL),
                Field("stripe_s710", OPTIONAL),
                Field("tipping", OPTIONAL),
                Field("verifone_m425", OPTIONAL),
                Field("verifone_p400", OPTIONAL),
                Field("verifone_p630", OPTIONAL),
                Field("verifone_ux700", OPTIONAL),
                Field("verifone_v660p", OPTIONAL),
                Field("wifi", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bbpos_wisepad3,
            1 => &self.bbpos_wisepos_e,
            2 => &self.cellular,
            3 => &self.id,
            4 => &self.is_account_default,
            5 => &self.livemode,
            6 => &self.name,
            7 => &self.offline,
            8 => &self.reboot_window,
            9 => &self.stripe_s700,
            10 => &self.stripe_s710,
            11 => &self.tipping,
            12 => &self.verifone_m425,
            13 => &self.verifone_p400,
            14 => &self.verifone_p630,
            15 => &self.verifone_ux700,
            16 => &self.verifone_v660p,
            _ => &self.wifi,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bbpos_wisepad3,
            1 => &mut self.bbpos_wisepos_e,
            2 => &mut self.cellular,
            3 => &mut self.id,
            4 => &mut self.is_account_default,
            5 => &mut self.livemode,
            6 => &mut self.name,
            7 => &mut self.offline,
            8 => &mut self.reboot_window,
            9 => &mut self.stripe_s700,
            10 => &mut self.stripe_s710,
            11 => &mut self.tipping,
            12 => &mut self.verifone_m425,
            13 => &mut self.verifone_p400,
            14 => &mut self.verifone_p630,
            15 => &mut self.verifone_ux700,
            16 => &mut self.verifone_v660p,
            _ => &mut self.wifi,
        }
    }
}

impl std::fmt::Debug for TerminalConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalConfiguration);

impl Resource for TerminalConfiguration {
    type Id = TerminalConfigurationId;
    const OBJECT: &'static str = "terminal.configuration";
}

impl TerminalConfiguration {
    /// Expands `bbpos_wisepad3.splashscreen`.
    pub const BBPOS_WISEPAD3_SPLASHSCREEN: Expand<Self, FileId> = Expand::new(
        "bbpos_wisepad3.splashscreen",
    );
    /// Expands `bbpos_wisepos_e.splashscreen`.
    pub const BBPOS_WISEPOS_E_SPLASHSCREEN: Expand<Self, FileId> = Expand::new(
        "bbpos_wisepos_e.splashscreen",
    );
    /// Expands `stripe_s700.splashscreen`.
    pub const STRIPE_S700_SPLASHSCREEN: Expand<Self, FileId> = Expand::new(
        "stripe_s700.splashscreen",
    );
    /// Expands `stripe_s710.splashscreen`.
    pub const STRIPE_S710_SPLASHSCREEN: Expand<Self, FileId> = Expand::new(
        "stripe_s710.splashscreen",
    );
    /// Expands `verifone_m425.splashscreen`.
    pub const VERIFONE_M425_SPLASHSCREEN: Expand<Self, FileId> = Expand::new(
        "verifone_m425.splashscreen",
    );
    /// Expands `verifone_p400.splashscreen`.
    pub const VERIFONE_P400_SPLASHSCREEN: Expand<Self, FileId> = Expand::new(
        "verifone_p400.splashscreen",
    );
    /// Expands `verifone_p630.splashscreen`.
    pub const VERIFONE_P630_SPLASHSCREEN: Expand<Self, FileId> = Expand::new(
        "verifone_p630.splashscreen",
    );
    /// Expands `verifone_ux700.splashscreen`.
    pub const VERIFONE_UX700_SPLASHSCREEN: Expand<Self, FileId> = Expand::new(
        "verifone_ux700.splashscreen",
    );
    /// Expands `verifone_v660p.splashscreen`.
    pub const VERIFONE_V660P_SPLASHSCREEN: Expand<Self, FileId> = Expand::new(
        "verifone_v660p.splashscreen",
    );
}

impl Deletable for TerminalConfiguration {
    type Deleted = DeletedTerminalConfiguration;
}
