// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.klarna` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

#[cfg(feature = "payment_intents")]
pub mod on_demand;
pub mod subscription;

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[klarna][on_demand]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[klarna][on_demand]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 4 more places.
    pub struct OnDemand;
}

#[cfg(feature = "payment_intents")]
impl OnDemand {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `average_amount`.
    #[inline]
    pub fn average_amount(self, average_amount: i64) -> Self {
        Self(self.0.with("average_amount", average_amount))
    }

    /// Sets `maximum_amount`.
    #[inline]
    pub fn maximum_amount(self, maximum_amount: i64) -> Self {
        Self(self.0.with("maximum_amount", maximum_amount))
    }

    /// Sets `minimum_amount`.
    #[inline]
    pub fn minimum_amount(self, minimum_amount: i64) -> Self {
        Self(self.0.with("minimum_amount", minimum_amount))
    }

    /// Sets `purchase_interval`.
    #[inline]
    pub fn purchase_interval(
        self,
        purchase_interval: on_demand::PurchaseInterval,
    ) -> Self {
        Self(self.0.with("purchase_interval", purchase_interval))
    }

    /// Sets `purchase_interval_count`.
    #[inline]
    pub fn purchase_interval_count(self, purchase_interval_count: i64) -> Self {
        Self(self.0.with("purchase_interval_count", purchase_interval_count))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for OnDemand {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
/// The values of `payment_method_options[klarna][preferred_locale]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[klarna][preferred_locale]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 4 more places.
#[non_exhaustive]
pub enum PreferredLocale {
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

#[cfg(feature = "payment_intents")]
rt::open_enum!(PreferredLocale {
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

#[cfg(any(feature = "checkout-sessions", feature = "setup_intents"))]
rt::params! {
    /// Parameters for `payment_method_options[klarna][subscriptions][]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[klarna][subscriptions][]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and 2 more places.
    pub struct Subscription;
}

#[cfg(any(feature = "checkout-sessions", feature = "setup_intents"))]
impl Subscription {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        interval: crate::plan::Interval,
        next_billing: subscription::NextBilling,
        reference: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("interval", interval)
                .with("next_billing", next_billing)
                .with("reference", rt::Value::text(reference)),
        )
    }

    /// Sets `interval_count`.
    #[inline]
    pub fn interval_count(self, interval_count: i64) -> Self {
        Self(self.0.with("interval_count", interval_count))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }
}
