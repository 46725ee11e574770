// Written by `cargo xtask generate`. Do not edit.

/// A Configurations object represents how features should be configured for terminal readers. For
/// information about how to use it, see the
/// [Terminal configurations documentation](https://docs.stripe.com/terminal/fleet/configurations-overview).
///
/// The object `terminal.configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfiguration {
    pub bbpos_wisepad3: Option<rt::Part<crate::terminal_configuration::BbposWisepad3>>,
    pub bbpos_wisepos_e: Option<rt::Part<crate::terminal_configuration::BbposWiseposE>>,
    pub cellular: Option<rt::Part<crate::terminal_configuration::Cellular>>,
    /// Unique identifier for the object.
    pub id: crate::ids::TerminalConfigurationId,
    /// Whether this Configuration is the default for your account
    pub is_account_default: Option<bool>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// String indicating the name of the Configuration object, set by the user
    pub name: Option<String>,
    pub offline: Option<rt::Part<crate::terminal_configuration::Offline>>,
    pub reboot_window: Option<rt::Part<crate::terminal_configuration::RebootWindow>>,
    pub stripe_s700: Option<rt::Part<crate::terminal_configuration::StripeS700>>,
    pub stripe_s710: Option<rt::Part<crate::terminal_configuration::StripeS710>>,
    pub tipping: Option<rt::Part<crate::terminal_configuration::Tipping>>,
    pub verifone_m425: Option<rt::Part<crate::terminal_configuration::VerifoneM425>>,
    pub verifone_p400: Option<rt::Part<crate::terminal_configuration::VerifoneP400>>,
    pub verifone_p630: Option<rt::Part<crate::terminal_configuration::VerifoneP630>>,
    pub verifone_ux700: Option<rt::Part<crate::terminal_configuration::VerifoneUx700>>,
    pub verifone_v660p: Option<rt::Part<crate::terminal_configuration::VerifoneV660p>>,
    pub wifi: Option<rt::Part<crate::terminal_configuration::Wifi>>,
}

impl rt::Record for TerminalConfiguration {
    fn blank() -> Self {
        Self {
            bbpos_wisepad3: rt::blank(),
            bbpos_wisepos_e: rt::blank(),
            cellular: rt::blank(),
            id: rt::blank(),
            is_account_default: rt::blank(),
            livemode: rt::blank(),
            name: rt::blank(),
            offline: rt::blank(),
            reboot_window: rt::blank(),
            stripe_s700: rt::blank(),
            stripe_s710: rt::blank(),
            tipping: rt::blank(),
            verifone_m425: rt::blank(),
            verifone_p400: rt::blank(),
            verifone_p630: rt::blank(),
            verifone_ux700: rt::blank(),
            verifone_v660p: rt::blank(),
            wifi: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal.configuration",
            constants: &[("object", rt::Constant::Str("terminal.configuration"))],
            fields: &[
                rt::Field("bbpos_wisepad3", rt::OPTIONAL),
                rt::Field("bbpos_wisepos_e", rt::OPTIONAL),
                rt::Field("cellular", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("is_account_default", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("name", rt::NULLABLE),
                rt::Field("offline", rt::OPTIONAL),
                rt::Field("reboot_window", rt::OPTIONAL),
                rt::Field("stripe_s700", rt::OPTIONAL),
                rt::Field("stripe_s710", rt::OPTIONAL),
                rt::Field("tipping", rt::OPTIONAL),
                rt::Field("verifone_m425", rt::OPTIONAL),
                rt::Field("verifone_p400", rt::OPTIONAL),
                rt::Field("verifone_p630", rt::OPTIONAL),
                rt::Field("verifone_ux700", rt::OPTIONAL),
                rt::Field("verifone_v660p", rt::OPTIONAL),
                rt::Field("wifi", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(TerminalConfiguration);

impl rt::Resource for TerminalConfiguration {
    type Id = crate::ids::TerminalConfigurationId;
    const OBJECT: &'static str = "terminal.configuration";
}

impl TerminalConfiguration {
    /// Expands `bbpos_wisepad3.splashscreen`.
    pub const BBPOS_WISEPAD3_SPLASHSCREEN: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "bbpos_wisepad3.splashscreen",
    );
    /// Expands `bbpos_wisepos_e.splashscreen`.
    pub const BBPOS_WISEPOS_E_SPLASHSCREEN: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "bbpos_wisepos_e.splashscreen",
    );
    /// Expands `stripe_s700.splashscreen`.
    pub const STRIPE_S700_SPLASHSCREEN: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "stripe_s700.splashscreen",
    );
    /// Expands `stripe_s710.splashscreen`.
    pub const STRIPE_S710_SPLASHSCREEN: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "stripe_s710.splashscreen",
    );
    /// Expands `verifone_m425.splashscreen`.
    pub const VERIFONE_M425_SPLASHSCREEN: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "verifone_m425.splashscreen",
    );
    /// Expands `verifone_p400.splashscreen`.
    pub const VERIFONE_P400_SPLASHSCREEN: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "verifone_p400.splashscreen",
    );
    /// Expands `verifone_p630.splashscreen`.
    pub const VERIFONE_P630_SPLASHSCREEN: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "verifone_p630.splashscreen",
    );
    /// Expands `verifone_ux700.splashscreen`.
    pub const VERIFONE_UX700_SPLASHSCREEN: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "verifone_ux700.splashscreen",
    );
    /// Expands `verifone_v660p.splashscreen`.
    pub const VERIFONE_V660P_SPLASHSCREEN: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "verifone_v660p.splashscreen",
    );
}

impl rt::Deletable for TerminalConfiguration {
    type Deleted = crate::DeletedTerminalConfiguration;
}
