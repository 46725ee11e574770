// Written by `cargo xtask generate`. Do not edit.
//! What `branding_settings` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::checkout_session::branding_settings::icon;
pub use crate::checkout_session::branding_settings::icon as logo;
pub use crate::checkout_session::branding_settings::BorderStyle;

/// The values of `branding_settings[font_family]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
#[non_exhaustive]
pub enum FontFamily {
    /// `be_vietnam_pro`
    BeVietnamPro,
    /// `bitter`
    Bitter,
    /// `chakra_petch`
    ChakraPetch,
    /// `default`
    Default,
    /// `hahmlet`
    Hahmlet,
    /// `inconsolata`
    Inconsolata,
    /// `inter`
    Inter,
    /// `lato`
    Lato,
    /// `lora`
    Lora,
    /// `m_plus_1_code`
    MPlus1Code,
    /// `montserrat`
    Montserrat,
    /// `noto_sans`
    NotoSans,
    /// `noto_sans_jp`
    NotoSansJp,
    /// `noto_serif`
    NotoSerif,
    /// `nunito`
    Nunito,
    /// `open_sans`
    OpenSans,
    /// `pridi`
    Pridi,
    /// `pt_sans`
    PtSans,
    /// `pt_serif`
    PtSerif,
    /// `raleway`
    Raleway,
    /// `roboto`
    Roboto,
    /// `roboto_slab`
    RobotoSlab,
    /// `source_sans_pro`
    SourceSansPro,
    /// `titillium_web`
    TitilliumWeb,
    /// `ubuntu_mono`
    UbuntuMono,
    /// `zen_maru_gothic`
    ZenMaruGothic,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(FontFamily {
    BeVietnamPro = "be_vietnam_pro",
    Bitter = "bitter",
    ChakraPetch = "chakra_petch",
    Default = "default",
    Hahmlet = "hahmlet",
    Inconsolata = "inconsolata",
    Inter = "inter",
    Lato = "lato",
    Lora = "lora",
    MPlus1Code = "m_plus_1_code",
    Montserrat = "montserrat",
    NotoSans = "noto_sans",
    NotoSansJp = "noto_sans_jp",
    NotoSerif = "noto_serif",
    Nunito = "nunito",
    OpenSans = "open_sans",
    Pridi = "pridi",
    PtSans = "pt_sans",
    PtSerif = "pt_serif",
    Raleway = "raleway",
    Roboto = "roboto",
    RobotoSlab = "roboto_slab",
    SourceSansPro = "source_sans_pro",
    TitilliumWeb = "titillium_web",
    UbuntuMono = "ubuntu_mono",
    ZenMaruGothic = "zen_maru_gothic",
});

rt::params! {
    /// Parameters for `branding_settings[icon]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Icon;
}

impl Icon {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::checkout_session::branding_settings::icon::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `file`.
    #[inline]
    pub fn file(self, file: impl Into<crate::ids::FileId>) -> Self {
        let file: crate::ids::FileId = file.into();
        Self(self.0.with("file", file))
    }

    /// Sets `url`.
    #[inline]
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.with("url", rt::Value::text(url)))
    }
}

rt::params! {
    /// Parameters for `branding_settings[logo]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Logo;
}

impl Logo {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::checkout_session::branding_settings::icon::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `file`.
    #[inline]
    pub fn file(self, file: impl Into<crate::ids::FileId>) -> Self {
        let file: crate::ids::FileId = file.into();
        Self(self.0.with("file", file))
    }

    /// Sets `url`.
    #[inline]
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.with("url", rt::Value::text(url)))
    }
}
