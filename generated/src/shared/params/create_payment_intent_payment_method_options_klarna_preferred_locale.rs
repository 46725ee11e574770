// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostPaymentIntents/payment_method_options/klarna/preferred_locale`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale {
    /// `cs-CZ`
    CsCz,
    /// `da-DK`
    DaDk,
    /// `de-AT`
    DeAt,
    /// `de-CH`
    DeCh,
    /// `de-DE`
    DeDe,
    /// `el-GR`
    ElGr,
    /// `en-AT`
    EnAt,
    /// `en-AU`
    EnAu,
    /// `en-BE`
    EnBe,
    /// `en-CA`
    EnCa,
    /// `en-CH`
    EnCh,
    /// `en-CZ`
    EnCz,
    /// `en-DE`
    EnDe,
    /// `en-DK`
    EnDk,
    /// `en-ES`
    EnEs,
    /// `en-FI`
    EnFi,
    /// `en-FR`
    EnFr,
    /// `en-GB`
    EnGb,
    /// `en-GR`
    EnGr,
    /// `en-IE`
    EnIe,
    /// `en-IT`
    EnIt,
    /// `en-NL`
    EnNl,
    /// `en-NO`
    EnNo,
    /// `en-NZ`
    EnNz,
    /// `en-PL`
    EnPl,
    /// `en-PT`
    EnPt,
    /// `en-RO`
    EnRo,
    /// `en-SE`
    EnSe,
    /// `en-US`
    EnUs,
    /// `es-ES`
    EsEs,
    /// `es-US`
    EsUs,
    /// `fi-FI`
    FiFi,
    /// `fr-BE`
    FrBe,
    /// `fr-CA`
    FrCa,
    /// `fr-CH`
    FrCh,
    /// `fr-FR`
    FrFr,
    /// `it-CH`
    ItCh,
    /// `it-IT`
    ItIt,
    /// `nb-NO`
    NbNo,
    /// `nl-BE`
    NlBe,
    /// `nl-NL`
    NlNl,
    /// `pl-PL`
    PlPl,
    /// `pt-PT`
    PtPt,
    /// `ro-RO`
    RoRo,
    /// `sv-FI`
    SvFi,
    /// `sv-SE`
    SvSe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale {
    CsCz = "cs-CZ",
    DaDk = "da-DK",
    DeAt = "de-AT",
    DeCh = "de-CH",
    DeDe = "de-DE",
    ElGr = "el-GR",
    EnAt = "en-AT",
    EnAu = "en-AU",
    EnBe = "en-BE",
    EnCa = "en-CA",
    EnCh = "en-CH",
    EnCz = "en-CZ",
    EnDe = "en-DE",
    EnDk = "en-DK",
    EnEs = "en-ES",
    EnFi = "en-FI",
    EnFr = "en-FR",
    EnGb = "en-GB",
    EnGr = "en-GR",
    EnIe = "en-IE",
    EnIt = "en-IT",
    EnNl = "en-NL",
    EnNo = "en-NO",
    EnNz = "en-NZ",
    EnPl = "en-PL",
    EnPt = "en-PT",
    EnRo = "en-RO",
    EnSe = "en-SE",
    EnUs = "en-US",
    EsEs = "es-ES",
    EsUs = "es-US",
    FiFi = "fi-FI",
    FrBe = "fr-BE",
    FrCa = "fr-CA",
    FrCh = "fr-CH",
    FrFr = "fr-FR",
    ItCh = "it-CH",
    ItIt = "it-IT",
    NbNo = "nb-NO",
    NlBe = "nl-BE",
    NlNl = "nl-NL",
    PlPl = "pl-PL",
    PtPt = "pt-PT",
    RoRo = "ro-RO",
    SvFi = "sv-FI",
    SvSe = "sv-SE",
});
