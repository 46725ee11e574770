// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TerminalConfiguration`](crate::TerminalConfiguration).

pub mod tipping;
pub mod wifi;

/// An object in `bbpos_wisepad3` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct BbposWisepad3 {
    /// A File ID representing an image to display on the reader
    pub splashscreen: Option<rt::Expandable<crate::ids::FileId>>,
}

impl rt::Blank for BbposWisepad3 {
    const BLANK: Self = Self {
        splashscreen: rt::Blank::BLANK,
    };
}

impl rt::Record for BbposWisepad3 {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_device_type_specific_config",
            constants: &[],
            fields: &[rt::Field("splashscreen", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.splashscreen
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.splashscreen
    }
}

rt::record_traits!(BbposWisepad3);

/// An object in `bbpos_wisepos_e` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct BbposWiseposE {
    /// A File ID representing an image to display on the reader
    pub splashscreen: Option<rt::Expandable<crate::ids::FileId>>,
}

impl rt::Blank for BbposWiseposE {
    const BLANK: Self = Self {
        splashscreen: rt::Blank::BLANK,
    };
}

impl rt::Record for BbposWiseposE {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_device_type_specific_config",
            constants: &[],
            fields: &[rt::Field("splashscreen", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.splashscreen
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.splashscreen
    }
}

rt::record_traits!(BbposWiseposE);

/// An object in `cellular` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cellular {
    /// Whether a cellular-capable reader can connect to the internet over cellular.
    pub enabled: bool,
}

impl rt::Blank for Cellular {
    const BLANK: Self = Self { enabled: rt::Blank::BLANK };
}

impl rt::Record for Cellular {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_cellular_config",
            constants: &[],
            fields: &[rt::Field("enabled", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.enabled
    }
}

rt::record_traits!(Cellular);

/// An object in `offline` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Offline {
    /// Determines whether to allow transactions to be collected while reader is offline. Defaults to
    /// false.
    pub enabled: Option<bool>,
}

impl rt::Blank for Offline {
    const BLANK: Self = Self { enabled: rt::Blank::BLANK };
}

impl rt::Record for Offline {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_offline_config",
            constants: &[],
            fields: &[rt::Field("enabled", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.enabled
    }
}

rt::record_traits!(Offline);

/// An object in `reboot_window` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct RebootWindow {
    /// Integer between 0 to 23 that represents the end hour of the reboot time window. The value must
    /// be different than the start_hour.
    pub end_hour: i64,
    /// Integer between 0 to 23 that represents the start hour of the reboot time window.
    pub start_hour: i64,
}

impl rt::Blank for RebootWindow {
    const BLANK: Self = Self {
        end_hour: rt::Blank::BLANK,
        start_hour: rt::Blank::BLANK,
    };
}

impl rt::Record for RebootWindow {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_reboot_window",
            constants: &[],
            fields: &[
                rt::Field("end_hour", rt::REQUIRED),
                rt::Field("start_hour", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.end_hour,
            _ => &self.start_hour,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.end_hour,
            _ => &mut self.start_hour,
        }
    }
}

rt::record_traits!(RebootWindow);

/// An object in `stripe_s700` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct StripeS700 {
    /// A File ID representing an image to display on the reader
    pub splashscreen: Option<rt::Expandable<crate::ids::FileId>>,
}

impl rt::Blank for StripeS700 {
    const BLANK: Self = Self {
        splashscreen: rt::Blank::BLANK,
    };
}

impl rt::Record for StripeS700 {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_device_type_specific_config",
            constants: &[],
            fields: &[rt::Field("splashscreen", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.splashscreen
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.splashscreen
    }
}

rt::record_traits!(StripeS700);

/// An object in `stripe_s710` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct StripeS710 {
    /// A File ID representing an image to display on the reader
    pub splashscreen: Option<rt::Expandable<crate::ids::FileId>>,
}

impl rt::Blank for StripeS710 {
    const BLANK: Self = Self {
        splashscreen: rt::Blank::BLANK,
    };
}

impl rt::Record for StripeS710 {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_device_type_specific_config",
            constants: &[],
            fields: &[rt::Field("splashscreen", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.splashscreen
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.splashscreen
    }
}

rt::record_traits!(StripeS710);

/// An object in `tipping` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Tipping {
    pub aed: Option<rt::Part<tipping::Aed>>,
    pub aud: Option<rt::Part<tipping::Aud>>,
    pub cad: Option<rt::Part<tipping::Cad>>,
    pub chf: Option<rt::Part<tipping::Chf>>,
    pub czk: Option<rt::Part<tipping::Czk>>,
    pub dkk: Option<rt::Part<tipping::Dkk>>,
    pub eur: Option<rt::Part<tipping::Eur>>,
    pub gbp: Option<rt::Part<tipping::Gbp>>,
    pub gip: Option<rt::Part<tipping::Gip>>,
    pub hkd: Option<rt::Part<tipping::Hkd>>,
    pub huf: Option<rt::Part<tipping::Huf>>,
    pub jpy: Option<rt::Part<tipping::Jpy>>,
    pub mxn: Option<rt::Part<tipping::Mxn>>,
    pub myr: Option<rt::Part<tipping::Myr>>,
    pub nok: Option<rt::Part<tipping::Nok>>,
    pub nzd: Option<rt::Part<tipping::Nzd>>,
    pub pln: Option<rt::Part<tipping::Pln>>,
    pub ron: Option<rt::Part<tipping::Ron>>,
    pub sek: Option<rt::Part<tipping::Sek>>,
    pub sgd: Option<rt::Part<tipping::Sgd>>,
    pub usd: Option<rt::Part<tipping::Usd>>,
}

impl rt::Blank for Tipping {
    const BLANK: Self = Self {
        aed: rt::Blank::BLANK,
        aud: rt::Blank::BLANK,
        cad: rt::Blank::BLANK,
        chf: rt::Blank::BLANK,
        czk: rt::Blank::BLANK,
        dkk: rt::Blank::BLANK,
        eur: rt::Blank::BLANK,
        gbp: rt::Blank::BLANK,
        gip: rt::Blank::BLANK,
        hkd: rt::Blank::BLANK,
        huf: rt::Blank::BLANK,
        jpy: rt::Blank::BLANK,
        mxn: rt::Blank::BLANK,
        myr: rt::Blank::BLANK,
        nok: rt::Blank::BLANK,
        nzd: rt::Blank::BLANK,
        pln: rt::Blank::BLANK,
        ron: rt::Blank::BLANK,
        sek: rt::Blank::BLANK,
        sgd: rt::Blank::BLANK,
        usd: rt::Blank::BLANK,
    };
}

impl rt::Record for Tipping {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_tipping",
            constants: &[],
            fields: &[
                rt::Field("aed", rt::OPTIONAL),
                rt::Field("aud", rt::OPTIONAL),
                rt::Field("cad", rt::OPTIONAL),
                rt::Field("chf", rt::OPTIONAL),
                rt::Field("czk", rt::OPTIONAL),
                rt::Field("dkk", rt::OPTIONAL),
                rt::Field("eur", rt::OPTIONAL),
                rt::Field("gbp", rt::OPTIONAL),
                rt::Field("gip", rt::OPTIONAL),
                rt::Field("hkd", rt::OPTIONAL),
                rt::Field("huf", rt::OPTIONAL),
                rt::Field("jpy", rt::OPTIONAL),
                rt::Field("mxn", rt::OPTIONAL),
                rt::Field("myr", rt::OPTIONAL),
                rt::Field("nok", rt::OPTIONAL),
                rt::Field("nzd", rt::OPTIONAL),
                rt::Field("pln", rt::OPTIONAL),
                rt::Field("ron", rt::OPTIONAL),
                rt::Field("sek", rt::OPTIONAL),
                rt::Field("sgd", rt::OPTIONAL),
                rt::Field("usd", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.aed,
            1 => &self.aud,
            2 => &self.cad,
            3 => &self.chf,
            4 => &self.czk,
            5 => &self.dkk,
            6 => &self.eur,
            7 => &self.gbp,
            8 => &self.gip,
            9 => &self.hkd,
            10 => &self.huf,
            11 => &self.jpy,
            12 => &self.mxn,
            13 => &self.myr,
            14 => &self.nok,
            15 => &self.nzd,
            16 => &self.pln,
            17 => &self.ron,
            18 => &self.sek,
            19 => &self.sgd,
            _ => &self.usd,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.aed,
            1 => &mut self.aud,
            2 => &mut self.cad,
            3 => &mut self.chf,
            4 => &mut self.czk,
            5 => &mut self.dkk,
            6 => &mut self.eur,
            7 => &mut self.gbp,
            8 => &mut self.gip,
            9 => &mut self.hkd,
            10 => &mut self.huf,
            11 => &mut self.jpy,
            12 => &mut self.mxn,
            13 => &mut self.myr,
            14 => &mut self.nok,
            15 => &mut self.nzd,
            16 => &mut self.pln,
            17 => &mut self.ron,
            18 => &mut self.sek,
            19 => &mut self.sgd,
            _ => &mut self.usd,
        }
    }
}

rt::record_traits!(Tipping);

/// An object in `verifone_m425` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifoneM425 {
    /// A File ID representing an image to display on the reader
    pub splashscreen: Option<rt::Expandable<crate::ids::FileId>>,
}

impl rt::Blank for VerifoneM425 {
    const BLANK: Self = Self {
        splashscreen: rt::Blank::BLANK,
    };
}

impl rt::Record for VerifoneM425 {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_device_type_specific_config",
            constants: &[],
            fields: &[rt::Field("splashscreen", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.splashscreen
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.splashscreen
    }
}

rt::record_traits!(VerifoneM425);

/// An object in `verifone_p400` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifoneP400 {
    /// A File ID representing an image to display on the reader
    pub splashscreen: Option<rt::Expandable<crate::ids::FileId>>,
}

impl rt::Blank for VerifoneP400 {
    const BLANK: Self = Self {
        splashscreen: rt::Blank::BLANK,
    };
}

impl rt::Record for VerifoneP400 {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_device_type_specific_config",
            constants: &[],
            fields: &[rt::Field("splashscreen", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.splashscreen
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.splashscreen
    }
}

rt::record_traits!(VerifoneP400);

/// An object in `verifone_p630` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifoneP630 {
    /// A File ID representing an image to display on the reader
    pub splashscreen: Option<rt::Expandable<crate::ids::FileId>>,
}

impl rt::Blank for VerifoneP630 {
    const BLANK: Self = Self {
        splashscreen: rt::Blank::BLANK,
    };
}

impl rt::Record for VerifoneP630 {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_device_type_specific_config",
            constants: &[],
            fields: &[rt::Field("splashscreen", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.splashscreen
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.splashscreen
    }
}

rt::record_traits!(VerifoneP630);

/// An object in `verifone_ux700` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifoneUx700 {
    /// A File ID representing an image to display on the reader
    pub splashscreen: Option<rt::Expandable<crate::ids::FileId>>,
}

impl rt::Blank for VerifoneUx700 {
    const BLANK: Self = Self {
        splashscreen: rt::Blank::BLANK,
    };
}

impl rt::Record for VerifoneUx700 {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_device_type_specific_config",
            constants: &[],
            fields: &[rt::Field("splashscreen", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.splashscreen
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.splashscreen
    }
}

rt::record_traits!(VerifoneUx700);

/// An object in `verifone_v660p` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifoneV660p {
    /// A File ID representing an image to display on the reader
    pub splashscreen: Option<rt::Expandable<crate::ids::FileId>>,
}

impl rt::Blank for VerifoneV660p {
    const BLANK: Self = Self {
        splashscreen: rt::Blank::BLANK,
    };
}

impl rt::Record for VerifoneV660p {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_device_type_specific_config",
            constants: &[],
            fields: &[rt::Field("splashscreen", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.splashscreen
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.splashscreen
    }
}

rt::record_traits!(VerifoneV660p);

/// An object in `wifi` of [`TerminalConfiguration`](crate::TerminalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Wifi {
    pub enterprise_eap_peap: Option<rt::Part<wifi::EnterpriseEapPeap>>,
    pub enterprise_eap_tls: Option<rt::Part<wifi::EnterpriseEapTls>>,
    pub personal_psk: Option<rt::Part<wifi::PersonalPsk>>,
    /// Security type of the WiFi network. The hash with the corresponding name contains the credentials
    /// for this security type.
    pub type_: wifi::Type,
}

impl rt::Blank for Wifi {
    const BLANK: Self = Self {
        enterprise_eap_peap: rt::Blank::BLANK,
        enterprise_eap_tls: rt::Blank::BLANK,
        personal_psk: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Wifi {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_configuration_configuration_resource_wifi_config",
            constants: &[],
            fields: &[
                rt::Field("enterprise_eap_peap", rt::OPTIONAL),
                rt::Field("enterprise_eap_tls", rt::OPTIONAL),
                rt::Field("personal_psk", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enterprise_eap_peap,
            1 => &self.enterprise_eap_tls,
            2 => &self.personal_psk,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enterprise_eap_peap,
            1 => &mut self.enterprise_eap_tls,
            2 => &mut self.personal_psk,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Wifi);
