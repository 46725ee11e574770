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
        mut self,
        capture_method: CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    ) -> Self {
        self.0.set("capture_method", capture_method);
        self
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(mut self) -> Self {
        self.0.clear("capture_method");
        self
    }

    /// Sets `preferred_locale`.
    #[inline]
    pub fn preferred_locale(
        mut self,
        preferred_locale: CreateCheckoutSessionPaymentMethodOptionsPaypalPreferredLocale,
    ) -> Self {
        self.0.set("preferred_locale", preferred_locale);
        self
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.0.set("reference", Value::text(reference));
        self
    }

    /// Sets `risk_correlation_id`.
    #[inline]
    pub fn risk_correlation_id(
        mut self,
        risk_correlation_id: impl Into<String>,
    ) -> Self {
        self.0.set("risk_correlation_id", Value::text(risk_correlation_id));
        self
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        mut self,
        setup_future_usage: CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        self.0.set("setup_future_usage", setup_future_usage);
        self
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.0.clear("setup_future_usage");
        self
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
