// Written by `cargo xtask generate`. Do not edit.
//! What is in `defaults` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod responsibilities;

/// The values of `defaults.locales[]` of [`V2CoreAccount`](crate::V2CoreAccount), `defaults[locales][]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and one more place.
#[non_exhaustive]
pub enum Locale {
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

rt::open_enum!(Locale {
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

/// Account profile information.
///
/// An object in `defaults.profile` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Profile {
    /// The business's publicly-available website.
    pub business_url: Option<String>,
    /// The customer-facing business name.
    pub doing_business_as: Option<String>,
    /// Internal-only description of the product sold or service provided by the business. It's used by
    /// Stripe for risk and underwriting purposes.
    pub product_description: Option<String>,
}

impl rt::Blank for Profile {
    const BLANK: Self = Self {
        business_url: rt::Blank::BLANK,
        doing_business_as: rt::Blank::BLANK,
        product_description: rt::Blank::BLANK,
    };
}

impl rt::Record for Profile {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("business_url", rt::OPTIONAL),
                rt::Field("doing_business_as", rt::OPTIONAL),
                rt::Field("product_description", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.business_url,
            1 => &self.doing_business_as,
            _ => &self.product_description,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.business_url,
            1 => &mut self.doing_business_as,
            _ => &mut self.product_description,
        }
    }
}

rt::record_traits!(Profile);

/// Default responsibilities held by either Stripe or the platform.
///
/// An object in `defaults.responsibilities` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Responsibilities {
    /// Indicates whether the platform or connected account is responsible for paying Stripe fees for
    /// pricing-control-eligible products.
    pub fees_collector: Option<responsibilities::FeesCollector>,
    /// A value indicating responsibility for collecting requirements on this account.
    pub losses_collector: Option<responsibilities::LossesCollector>,
    /// A value indicating responsibility for collecting requirements on this account.
    pub requirements_collector: responsibilities::RequirementsCollector,
}

impl rt::Blank for Responsibilities {
    const BLANK: Self = Self {
        fees_collector: rt::Blank::BLANK,
        losses_collector: rt::Blank::BLANK,
        requirements_collector: rt::Blank::BLANK,
    };
}

impl rt::Record for Responsibilities {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("fees_collector", rt::OPTIONAL),
                rt::Field("losses_collector", rt::OPTIONAL),
                rt::Field("requirements_collector", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fees_collector,
            1 => &self.losses_collector,
            _ => &self.requirements_collector,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fees_collector,
            1 => &mut self.losses_collector,
            _ => &mut self.requirements_collector,
        }
    }
}

rt::record_traits!(Responsibilities);
