// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.paypal` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

#[cfg(feature = "payment_intents")]
pub use crate::payment_intents::create::payment_method_options::affirm::CaptureMethod;
#[cfg(feature = "payment_intents")]
pub use crate::payment_intents::create::payment_method_options::alipay::SetupFutureUsage;

/// The values of `payment_method_options[paypal][preferred_locale]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[paypal][preferred_locale]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and 2 more places.
#[non_exhaustive]
pub enum PreferredLocale {
    /// `cs-CZ`
    CsCz,
    /// `da-DK`
    DaDk,
    /// `de-AT`
    DeAt,
    /// `de-DE`
    DeDe,
    /// `de-LU`
    DeLu,
    /// `el-GR`
    ElGr,
    /// `en-GB`
    EnGb,
    /// `en-US`
    EnUs,
    /// `es-ES`
    EsEs,
    /// `fi-FI`
    FiFi,
    /// `fr-BE`
    FrBe,
    /// `fr-FR`
    FrFr,
    /// `fr-LU`
    FrLu,
    /// `hu-HU`
    HuHu,
    /// `it-IT`
    ItIt,
    /// `nl-BE`
    NlBe,
    /// `nl-NL`
    NlNl,
    /// `pl-PL`
    PlPl,
    /// `pt-PT`
    PtPt,
    /// `sk-SK`
    SkSk,
    /// `sv-SE`
    SvSe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PreferredLocale {
    CsCz = "cs-CZ",
    DaDk = "da-DK",
    DeAt = "de-AT",
    DeDe = "de-DE",
    DeLu = "de-LU",
    ElGr = "el-GR",
    EnGb = "en-GB",
    EnUs = "en-US",
    EsEs = "es-ES",
    FiFi = "fi-FI",
    FrBe = "fr-BE",
    FrFr = "fr-FR",
    FrLu = "fr-LU",
    HuHu = "hu-HU",
    ItIt = "it-IT",
    NlBe = "nl-BE",
    NlNl = "nl-NL",
    PlPl = "pl-PL",
    PtPt = "pt-PT",
    SkSk = "sk-SK",
    SvSe = "sv-SE",
});
