// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CreateV2CoreAccountDefaultsProfile, CreateV2CoreAccountDefaultsResponsibilities,
};

stripe_runtime::params! {
    /// Default values to be used on Account Configurations.
    ///
    /// Parameters at `PostV2CoreAccounts/defaults`, `PostV2CoreAccountsId/defaults`.
    pub struct CreateV2CoreAccountDefaults;
}

impl CreateV2CoreAccountDefaults {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency(self, currency: impl Into<String>) -> Self {
        Self(self.0.with("currency", Value::text(currency)))
    }

    /// The Account's preferred locales (languages), ordered by preference.
    #[inline]
    pub fn locales(
        self,
        locales: impl IntoIterator<Item = CreateV2CoreAccountDefaultsLocale>,
    ) -> Self {
        Self(self.0.with("locales", Value::list(locales)))
    }

    /// Account profile information.
    #[inline]
    pub fn profile(self, profile: CreateV2CoreAccountDefaultsProfile) -> Self {
        Self(self.0.with("profile", profile))
    }

    /// Default responsibilities held by either Stripe or the platform.
    #[inline]
    pub fn responsibilities(
        self,
        responsibilities: CreateV2CoreAccountDefaultsResponsibilities,
    ) -> Self {
        Self(self.0.with("responsibilities", responsibilities))
    }
}

impl Default for CreateV2CoreAccountDefaults {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostV2CoreAccounts/defaults/locales[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateV2CoreAccountDefaultsLocale {
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

stripe_runtime::open_enum!(CreateV2CoreAccountDefaultsLocale {
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
