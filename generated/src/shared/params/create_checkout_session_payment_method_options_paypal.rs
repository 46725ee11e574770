// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/paypal`, `PostPaymentIntents/payment_method_options/paypal`, `PostPaymentIntentsIntent/payment_method_options/paypal` and 1 more places.
    pub struct CreateCheckoutSessionPaymentMethodOptionsPaypal;
}

impl CreateCheckoutSessionPaymentMethodOptionsPaypal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `preferred_locale`.
    #[inline]
    pub fn preferred_locale(
        self,
        preferred_locale: CreateCheckoutSessionPaymentMethodOptionsPaypalPreferredLocale,
    ) -> Self {
        Self(self.0.with("preferred_locale", preferred_locale))
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", Value::text(reference)))
    }

    /// Sets `risk_correlation_id`.
    #[inline]
    pub fn risk_correlation_id(self, risk_correlation_id: impl Into<String>) -> Self {
        Self(self.0.with("risk_correlation_id", Value::text(risk_correlation_id)))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsPaypal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostCheckoutSessions/payment_method_options/paypal/preferred_locale`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateCheckoutSessionPaymentMethodOptionsPaypalPreferredLocale {
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

stripe_runtime::open_enum!(CreateCheckoutSessionPaymentMethodOptionsPaypalPreferredLocale {
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
