// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{BorderStyle, IconParams, LogoParams};

stripe_runtime::params! {
    /// The branding settings for the Checkout Session. This parameter is not allowed if ui_mode is
    /// `elements`.
    ///
    /// Parameters at `PostCheckoutSessions/branding_settings`.
    pub struct BrandingSettingsParams;
}

impl BrandingSettingsParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `background_color`.
    #[inline]
    pub fn background_color(self, background_color: impl Into<String>) -> Self {
        Self(self.0.with("background_color", Value::text(background_color)))
    }

    /// Clears `background_color`: unsets what is stored.
    #[inline]
    pub fn clear_background_color(self) -> Self {
        Self(self.0.cleared("background_color"))
    }

    /// Sets `border_style`.
    #[inline]
    pub fn border_style(self, border_style: BorderStyle) -> Self {
        Self(self.0.with("border_style", border_style))
    }

    /// Clears `border_style`: unsets what is stored.
    #[inline]
    pub fn clear_border_style(self) -> Self {
        Self(self.0.cleared("border_style"))
    }

    /// Sets `button_color`.
    #[inline]
    pub fn button_color(self, button_color: impl Into<String>) -> Self {
        Self(self.0.with("button_color", Value::text(button_color)))
    }

    /// Clears `button_color`: unsets what is stored.
    #[inline]
    pub fn clear_button_color(self) -> Self {
        Self(self.0.cleared("button_color"))
    }

    /// Sets `display_name`.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", Value::text(display_name)))
    }

    /// Sets `font_family`.
    #[inline]
    pub fn font_family(self, font_family: BrandingSettingsParamsFontFamily) -> Self {
        Self(self.0.with("font_family", font_family))
    }

    /// Clears `font_family`: unsets what is stored.
    #[inline]
    pub fn clear_font_family(self) -> Self {
        Self(self.0.cleared("font_family"))
    }

    /// Sets `icon`.
    #[inline]
    pub fn icon(self, icon: IconParams) -> Self {
        Self(self.0.with("icon", icon))
    }

    /// Sets `logo`.
    #[inline]
    pub fn logo(self, logo: LogoParams) -> Self {
        Self(self.0.with("logo", logo))
    }
}

impl Default for BrandingSettingsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostCheckoutSessions/branding_settings/font_family`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrandingSettingsParamsFontFamily {
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

stripe_runtime::open_enum!(BrandingSettingsParamsFontFamily {
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

/// The values of `PostCheckoutSessions/branding_settings/icon/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrandingSettingsParamsType {
    /// `file`
    File,
    /// `url`
    Url,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BrandingSettingsParamsType {
    File = "file",
    Url = "url",
});
