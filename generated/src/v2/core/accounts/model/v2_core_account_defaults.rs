// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{V2CoreAccountDefaultsProfile, V2CoreAccountDefaultsResponsibilities};

/// Default values for settings shared across Account configurations.
///
/// The object at `v2.core.account/defaults`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountDefaults {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Option<String>,
    /// The Account's preferred locales (languages), ordered by preference.
    pub locales: Option<Vec<V2CoreAccountDefaultsLocale>>,
    /// Account profile information.
    pub profile: Option<Part<V2CoreAccountDefaultsProfile>>,
    /// Default responsibilities held by either Stripe or the platform.
    pub responsibilities: Part<V2CoreAccountDefaultsResponsibilities>,
}

impl Record for V2CoreAccountDefaults {
    fn blank() -> Self {
        Self {
            currency: blank(),
            locales: blank(),
            profile: blank(),
            responsibilities: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("currency", OPTIONAL),
                Field("locales", OPTIONAL),
                Field("profile", OPTIONAL),
                Field("responsibilities", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.currency,
            1 => &self.locales,
            2 => &self.profile,
            _ => &self.responsibilities,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.currency,
            1 => &mut self.locales,
            2 => &mut self.profile,
            _ => &mut self.responsibilities,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountDefaults {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountDefaults);

/// The values of `v2.core.account/defaults/locales[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountDefaultsLocale {
    /// `ar-SA`
    ArSa,
    /// `bg`
    Bg,
    /// `bg-BG`
    BgBg,
    /// `cs`
    Cs,
    /// `cs-CZ`
    CsCz,
    /// `da`
    Da,
    /// `da-DK`
    DaDk,
    /// `de`
    De,
    /// `de-DE`
    DeDe,
    /// `el`
    El,
    /// `el-GR`
    ElGr,
    /// `en`
    En,
    /// `en-AU`
    EnAu,
    /// `en-CA`
    EnCa,
    /// `en-GB`
    EnGb,
    /// `en-IE`
    EnIe,
    /// `en-IN`
    EnIn,
    /// `en-NZ`
    EnNz,
    /// `en-SG`
    EnSg,
    /// `en-US`
    EnUs,
    /// `es`
    Es,
    /// `es-419`
    Es419,
    /// `es-ES`
    EsEs,
    /// `et`
    Et,
    /// `et-EE`
    EtEe,
    /// `fi`
    Fi,
    /// `fil`
    Fil,
    /// `fil-PH`
    FilPh,
    /// `fi-FI`
    FiFi,
    /// `fr`
    Fr,
    /// `fr-CA`
    FrCa,
    /// `fr-FR`
    FrFr,
    /// `he-IL`
    HeIl,
    /// `hr`
    Hr,
    /// `hr-HR`
    HrHr,
    /// `hu`
    Hu,
    /// `hu-HU`
    HuHu,
    /// `id`
    Id,
    /// `id-ID`
    IdId,
    /// `it`
    It,
    /// `it-IT`
    ItIt,
    /// `ja`
    Ja,
    /// `ja-JP`
    JaJp,
    /// `ko`
    Ko,
    /// `ko-KR`
    KoKr,
    /// `lt`
    Lt,
    /// `lt-LT`
    LtLt,
    /// `lv`
    Lv,
    /// `lv-LV`
    LvLv,
    /// `ms`
    Ms,
    /// `ms-MY`
    MsMy,
    /// `mt`
    Mt,
    /// `mt-MT`
    MtMt,
    /// `nb`
    Nb,
    /// `nb-NO`
    NbNo,
    /// `nl`
    Nl,
    /// `nl-NL`
    NlNl,
    /// `pl`
    Pl,
    /// `pl-PL`
    PlPl,
    /// `pt`
    Pt,
    /// `pt-BR`
    PtBr,
    /// `pt-PT`
    PtPt,
    /// `ro`
    Ro,
    /// `ro-RO`
    RoRo,
    /// `ru`
    Ru,
    /// `ru-RU`
    RuRu,
    /// `sk`
    Sk,
    /// `sk-SK`
    SkSk,
    /// `sl`
    Sl,
    /// `sl-SI`
    SlSi,
    /// `sv`
    Sv,
    /// `sv-SE`
    SvSe,
    /// `th`
    Th,
    /// `th-TH`
    ThTh,
    /// `tr`
    Tr,
    /// `tr-TR`
    TrTr,
    /// `vi`
    Vi,
    /// `vi-VN`
    ViVn,
    /// `zh`
    Zh,
    /// `zh-Hans`
    ZhHans,
    /// `zh-Hant-HK`
    ZhHantHk,
    /// `zh-Hant-TW`
    ZhHantTw,
    /// `zh-HK`
    ZhHk,
    /// `zh-TW`
    ZhTw,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountDefaultsLocale {
    ArSa = "ar-SA",
    Bg = "bg",
    BgBg = "bg-BG",
    Cs = "cs",
    CsCz = "cs-CZ",
    Da = "da",
    DaDk = "da-DK",
    De = "de",
    DeDe = "de-DE",
    El = "el",
    ElGr = "el-GR",
    En = "en",
    EnAu = "en-AU",
    EnCa = "en-CA",
    EnGb = "en-GB",
    EnIe = "en-IE",
    EnIn = "en-IN",
    EnNz = "en-NZ",
    EnSg = "en-SG",
    EnUs = "en-US",
    Es = "es",
    Es419 = "es-419",
    EsEs = "es-ES",
    Et = "et",
    EtEe = "et-EE",
    Fi = "fi",
    Fil = "fil",
    FilPh = "fil-PH",
    FiFi = "fi-FI",
    Fr = "fr",
    FrCa = "fr-CA",
    FrFr = "fr-FR",
    HeIl = "he-IL",
    Hr = "hr",
    HrHr = "hr-HR",
    Hu = "hu",
    HuHu = "hu-HU",
    Id = "id",
    IdId = "id-ID",
    It = "it",
    ItIt = "it-IT",
    Ja = "ja",
    JaJp = "ja-JP",
    Ko = "ko",
    KoKr = "ko-KR",
    Lt = "lt",
    LtLt = "lt-LT",
    Lv = "lv",
    LvLv = "lv-LV",
    Ms = "ms",
    MsMy = "ms-MY",
    Mt = "mt",
    MtMt = "mt-MT",
    Nb = "nb",
    NbNo = "nb-NO",
    Nl = "nl",
    NlNl = "nl-NL",
    Pl = "pl",
    PlPl = "pl-PL",
    Pt = "pt",
    PtBr = "pt-BR",
    PtPt = "pt-PT",
    Ro = "ro",
    RoRo = "ro-RO",
    Ru = "ru",
    RuRu = "ru-RU",
    Sk = "sk",
    SkSk = "sk-SK",
    Sl = "sl",
    SlSi = "sl-SI",
    Sv = "sv",
    SvSe = "sv-SE",
    Th = "th",
    ThTh = "th-TH",
    Tr = "tr",
    TrTr = "tr-TR",
    Vi = "vi",
    ViVn = "vi-VN",
    Zh = "zh",
    ZhHans = "zh-Hans",
    ZhHantHk = "zh-Hant-HK",
    ZhHantTw = "zh-Hant-TW",
    ZhHk = "zh-HK",
    ZhTw = "zh-TW",
});
