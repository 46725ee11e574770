// Written by `cargo xtask generate`. Do not edit.

/// The IETF language tag of the locale Checkout is displayed in. If blank or `auto`, the browser's
/// locale is used.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateCheckoutSessionLocale {
    /// `auto`
    Auto,
    /// `bg`
    Bg,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `de`
    De,
    /// `el`
    El,
    /// `en`
    En,
    /// `en-GB`
    EnGb,
    /// `es`
    Es,
    /// `es-419`
    Es419,
    /// `et`
    Et,
    /// `fi`
    Fi,
    /// `fil`
    Fil,
    /// `fr`
    Fr,
    /// `fr-CA`
    FrCa,
    /// `hr`
    Hr,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `ko`
    Ko,
    /// `lt`
    Lt,
    /// `lv`
    Lv,
    /// `ms`
    Ms,
    /// `mt`
    Mt,
    /// `nb`
    Nb,
    /// `nl`
    Nl,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `pt-BR`
    PtBr,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `sv`
    Sv,
    /// `th`
    Th,
    /// `tr`
    Tr,
    /// `vi`
    Vi,
    /// `zh`
    Zh,
    /// `zh-HK`
    ZhHk,
    /// `zh-TW`
    ZhTw,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateCheckoutSessionLocale {
    Auto = "auto",
    Bg = "bg",
    Cs = "cs",
    Da = "da",
    De = "de",
    El = "el",
    En = "en",
    EnGb = "en-GB",
    Es = "es",
    Es419 = "es-419",
    Et = "et",
    Fi = "fi",
    Fil = "fil",
    Fr = "fr",
    FrCa = "fr-CA",
    Hr = "hr",
    Hu = "hu",
    Id = "id",
    It = "it",
    Ja = "ja",
    Ko = "ko",
    Lt = "lt",
    Lv = "lv",
    Ms = "ms",
    Mt = "mt",
    Nb = "nb",
    Nl = "nl",
    Pl = "pl",
    Pt = "pt",
    PtBr = "pt-BR",
    Ro = "ro",
    Ru = "ru",
    Sk = "sk",
    Sl = "sl",
    Sv = "sv",
    Th = "th",
    Tr = "tr",
    Vi = "vi",
    Zh = "zh",
    ZhHk = "zh-HK",
    ZhTw = "zh-TW",
});
