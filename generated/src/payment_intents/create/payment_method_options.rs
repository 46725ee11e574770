// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

#[cfg(feature = "payment_intents")]
pub mod acss_debit;
#[cfg(feature = "payment_intents")]
pub mod affirm;
#[cfg(feature = "payment_intents")]
pub use crate::payment_intents::create::payment_method_options::affirm as afterpay_clearpay;
#[cfg(feature = "payment_intents")]
pub mod alipay;
#[cfg(feature = "payment_intents")]
pub mod alma;
#[cfg(feature = "payment_intents")]
pub mod amazon_pay;
#[cfg(feature = "payment_intents")]
pub mod au_becs_debit;
#[cfg(feature = "payment_intents")]
pub mod bacs_debit;
#[cfg(feature = "payment_intents")]
pub mod bancontact;
#[cfg(feature = "payment_intents")]
pub mod billie;
#[cfg(feature = "payment_intents")]
pub mod blik;
#[cfg(feature = "payment_intents")]
pub mod boleto;
#[cfg(feature = "payment_intents")]
pub mod card;
#[cfg(feature = "payment_intents")]
pub mod card_present;
#[cfg(feature = "payment_intents")]
pub mod cashapp;
#[cfg(feature = "payment_intents")]
pub mod crypto;
pub mod customer_balance;
#[cfg(feature = "payment_intents")]
pub mod eps;
#[cfg(feature = "payment_intents")]
pub mod fpx;
#[cfg(feature = "payment_intents")]
pub mod giropay;
#[cfg(feature = "payment_intents")]
pub mod grabpay;
#[cfg(feature = "payment_intents")]
pub use crate::payment_intents::create::payment_method_options::alipay as ideal;
#[cfg(feature = "payment_intents")]
pub mod kakao_pay;
#[cfg(feature = "payment_intents")]
pub mod klarna;
#[cfg(feature = "payment_intents")]
pub mod konbini;
#[cfg(feature = "payment_intents")]
pub mod kr_card;
#[cfg(feature = "payment_intents")]
pub mod link;
#[cfg(feature = "payment_intents")]
pub mod mb_way;
#[cfg(feature = "payment_intents")]
pub use crate::payment_intents::create::payment_method_options::affirm as mobilepay;
#[cfg(feature = "payment_intents")]
pub mod multibanco;
#[cfg(feature = "payment_intents")]
pub mod naver_pay;
#[cfg(feature = "payment_intents")]
pub mod nz_bank_account;
#[cfg(feature = "payment_intents")]
pub mod oxxo;
#[cfg(feature = "payment_intents")]
pub mod p24;
#[cfg(feature = "payment_intents")]
pub mod payco;
#[cfg(feature = "payment_intents")]
pub mod paynow;
#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub mod paypal;
#[cfg(feature = "payment_intents")]
pub mod payto;
#[cfg(feature = "payment_intents")]
pub mod pix;
#[cfg(feature = "payment_intents")]
pub mod promptpay;
#[cfg(feature = "payment_intents")]
pub mod revolut_pay;
#[cfg(feature = "payment_intents")]
pub mod samsung_pay;
#[cfg(feature = "payment_intents")]
pub mod satispay;
#[cfg(feature = "payment_intents")]
pub mod scalapay;
#[cfg(feature = "payment_intents")]
pub mod sepa_debit;
#[cfg(feature = "payment_intents")]
pub mod sofort;
#[cfg(feature = "payment_intents")]
pub mod swish;
#[cfg(feature = "payment_intents")]
pub use crate::payment_intents::create::payment_method_options::alipay as twint;
#[cfg(feature = "payment_intents")]
pub mod upi;
#[cfg(feature = "payment_intents")]
pub mod us_bank_account;
#[cfg(feature = "payment_intents")]
pub mod wechat_pay;
#[cfg(feature = "payment_intents")]
pub mod zip;
#[cfg(feature = "payment_intents")]
pub use crate::setup_intents::create::payment_method_options::Bizum;

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[acss_debit]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[acss_debit]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct AcssDebit;
}

#[cfg(feature = "payment_intents")]
impl AcssDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: acss_debit::MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(self, target_date: impl Into<String>) -> Self {
        Self(self.0.with("target_date", rt::Value::text(target_date)))
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        self,
        verification_method: crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    ) -> Self {
        Self(self.0.with("verification_method", verification_method))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for AcssDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[affirm]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[affirm]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Affirm;
}

#[cfg(feature = "payment_intents")]
impl Affirm {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `preferred_locale`.
    #[inline]
    pub fn preferred_locale(self, preferred_locale: impl Into<String>) -> Self {
        Self(self.0.with("preferred_locale", rt::Value::text(preferred_locale)))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Affirm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[afterpay_clearpay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[afterpay_clearpay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct AfterpayClearpay;
}

#[cfg(feature = "payment_intents")]
impl AfterpayClearpay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", rt::Value::text(reference)))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for AfterpayClearpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[alipay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[alipay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Alipay;
}

#[cfg(feature = "payment_intents")]
impl Alipay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Alipay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[alma]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[alma]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Alma;
}

#[cfg(feature = "payment_intents")]
impl Alma {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Alma {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[amazon_pay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[amazon_pay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct AmazonPay;
}

#[cfg(feature = "payment_intents")]
impl AmazonPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for AmazonPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[au_becs_debit]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[au_becs_debit]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct AuBecsDebit;
}

#[cfg(feature = "payment_intents")]
impl AuBecsDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(self, target_date: impl Into<String>) -> Self {
        Self(self.0.with("target_date", rt::Value::text(target_date)))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for AuBecsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[bacs_debit]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[bacs_debit]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct BacsDebit;
}

#[cfg(feature = "payment_intents")]
impl BacsDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: crate::setup_intents::create::payment_method_options::bacs_debit::MandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(self, target_date: impl Into<String>) -> Self {
        Self(self.0.with("target_date", rt::Value::text(target_date)))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for BacsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[bancontact]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[bancontact]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Bancontact;
}

#[cfg(feature = "payment_intents")]
impl Bancontact {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `preferred_language`.
    #[inline]
    pub fn preferred_language(
        self,
        preferred_language: crate::charge::payment_method_details::bancontact::PreferredLanguage,
    ) -> Self {
        Self(self.0.with("preferred_language", preferred_language))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Bancontact {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[billie]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[billie]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Billie;
}

#[cfg(feature = "payment_intents")]
impl Billie {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Billie {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[blik]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[blik]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Blik;
}

#[cfg(feature = "payment_intents")]
impl Blik {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `code`.
    #[inline]
    pub fn code(self, code: impl Into<String>) -> Self {
        Self(self.0.with("code", rt::Value::secret(code)))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Blik {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[boleto]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[boleto]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Boleto;
}

#[cfg(feature = "payment_intents")]
impl Boleto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `expires_after_days`.
    #[inline]
    pub fn expires_after_days(self, expires_after_days: i64) -> Self {
        Self(self.0.with("expires_after_days", expires_after_days))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Boleto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[card]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[card]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Card;
}

#[cfg(feature = "payment_intents")]
impl Card {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `cvc_token`.
    #[inline]
    pub fn cvc_token(self, cvc_token: impl Into<String>) -> Self {
        Self(self.0.with("cvc_token", rt::Value::text(cvc_token)))
    }

    /// Sets `installments`.
    #[inline]
    pub fn installments(self, installments: card::Installments) -> Self {
        Self(self.0.with("installments", installments))
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: card::MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `network`.
    #[inline]
    pub fn network(
        self,
        network: crate::payment_intent::payment_method_options::card::Network,
    ) -> Self {
        Self(self.0.with("network", network))
    }

    /// Sets `request_extended_authorization`.
    #[inline]
    pub fn request_extended_authorization(
        self,
        request_extended_authorization: crate::payment_intent::payment_method_options::card::RequestExtendedAuthorization,
    ) -> Self {
        Self(
            self.0.with("request_extended_authorization", request_extended_authorization),
        )
    }

    /// Sets `request_incremental_authorization`.
    #[inline]
    pub fn request_incremental_authorization(
        self,
        request_incremental_authorization: crate::payment_intent::payment_method_options::card::RequestIncrementalAuthorization,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "request_incremental_authorization",
                    request_incremental_authorization,
                ),
        )
    }

    /// Sets `request_multicapture`.
    #[inline]
    pub fn request_multicapture(
        self,
        request_multicapture: crate::payment_intent::payment_method_options::card::RequestMulticapture,
    ) -> Self {
        Self(self.0.with("request_multicapture", request_multicapture))
    }

    /// Sets `request_overcapture`.
    #[inline]
    pub fn request_overcapture(
        self,
        request_overcapture: crate::payment_intent::payment_method_options::card::RequestOvercapture,
    ) -> Self {
        Self(self.0.with("request_overcapture", request_overcapture))
    }

    /// Sets `request_three_d_secure`.
    #[inline]
    pub fn request_three_d_secure(
        self,
        request_three_d_secure: crate::checkout_session::payment_method_options::card::RequestThreeDSecure,
    ) -> Self {
        Self(self.0.with("request_three_d_secure", request_three_d_secure))
    }

    /// Sets `require_cvc_recollection`.
    #[inline]
    pub fn require_cvc_recollection(self, require_cvc_recollection: bool) -> Self {
        Self(self.0.with("require_cvc_recollection", require_cvc_recollection))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }

    /// Sets `statement_descriptor_suffix_kana`.
    #[inline]
    pub fn statement_descriptor_suffix_kana(
        self,
        statement_descriptor_suffix_kana: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_suffix_kana",
                    rt::Value::text(statement_descriptor_suffix_kana),
                ),
        )
    }

    /// Clears `statement_descriptor_suffix_kana`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_suffix_kana(self) -> Self {
        Self(self.0.cleared("statement_descriptor_suffix_kana"))
    }

    /// Sets `statement_descriptor_suffix_kanji`.
    #[inline]
    pub fn statement_descriptor_suffix_kanji(
        self,
        statement_descriptor_suffix_kanji: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_suffix_kanji",
                    rt::Value::text(statement_descriptor_suffix_kanji),
                ),
        )
    }

    /// Clears `statement_descriptor_suffix_kanji`: unsets what is stored.
    #[inline]
    pub fn clear_statement_descriptor_suffix_kanji(self) -> Self {
        Self(self.0.cleared("statement_descriptor_suffix_kanji"))
    }

    /// Sets `three_d_secure`.
    #[inline]
    pub fn three_d_secure(self, three_d_secure: card::ThreeDSecure) -> Self {
        Self(self.0.with("three_d_secure", three_d_secure))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Card {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[card_present]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[card_present]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct CardPresent;
}

#[cfg(feature = "payment_intents")]
impl CardPresent {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: card_present::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `request_extended_authorization`.
    #[inline]
    pub fn request_extended_authorization(
        self,
        request_extended_authorization: bool,
    ) -> Self {
        Self(
            self.0.with("request_extended_authorization", request_extended_authorization),
        )
    }

    /// Sets `request_incremental_authorization_support`.
    #[inline]
    pub fn request_incremental_authorization_support(
        self,
        request_incremental_authorization_support: bool,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "request_incremental_authorization_support",
                    request_incremental_authorization_support,
                ),
        )
    }

    /// Sets `routing`.
    #[inline]
    pub fn routing(self, routing: card_present::Routing) -> Self {
        Self(self.0.with("routing", routing))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for CardPresent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[cashapp]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[cashapp]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Cashapp;
}

#[cfg(feature = "payment_intents")]
impl Cashapp {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Cashapp {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[crypto]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[crypto]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Crypto;
}

#[cfg(feature = "payment_intents")]
impl Crypto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Crypto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[customer_balance]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[customer_balance]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct CustomerBalance;
}

#[cfg(feature = "payment_intents")]
impl CustomerBalance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `bank_transfer`.
    #[inline]
    pub fn bank_transfer(self, bank_transfer: customer_balance::BankTransfer) -> Self {
        Self(self.0.with("bank_transfer", bank_transfer))
    }

    /// Sets `funding_type`.
    #[inline]
    pub fn funding_type(
        self,
        funding_type: crate::payment_intent::payment_method_options::customer_balance::FundingType,
    ) -> Self {
        Self(self.0.with("funding_type", funding_type))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for CustomerBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[eps]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[eps]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Eps;
}

#[cfg(feature = "payment_intents")]
impl Eps {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Eps {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[fpx]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[fpx]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Fpx;
}

#[cfg(feature = "payment_intents")]
impl Fpx {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Fpx {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[giropay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[giropay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Giropay;
}

#[cfg(feature = "payment_intents")]
impl Giropay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Giropay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[grabpay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[grabpay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Grabpay;
}

#[cfg(feature = "payment_intents")]
impl Grabpay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Grabpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[ideal]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[ideal]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Ideal;
}

#[cfg(feature = "payment_intents")]
impl Ideal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Ideal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[interac_present]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[interac_present]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct InteracPresent;
}

#[cfg(feature = "payment_intents")]
impl InteracPresent {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_intents")]
impl Default for InteracPresent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[kakao_pay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[kakao_pay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct KakaoPay;
}

#[cfg(feature = "payment_intents")]
impl KakaoPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for KakaoPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[klarna]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[klarna]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Klarna;
}

#[cfg(feature = "payment_intents")]
impl Klarna {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `on_demand`.
    #[inline]
    pub fn on_demand(
        self,
        on_demand: crate::setup_intents::create::payment_method_options::klarna::OnDemand,
    ) -> Self {
        Self(self.0.with("on_demand", on_demand))
    }

    /// Sets `preferred_locale`.
    #[inline]
    pub fn preferred_locale(
        self,
        preferred_locale: crate::setup_intents::create::payment_method_options::klarna::PreferredLocale,
    ) -> Self {
        Self(self.0.with("preferred_locale", preferred_locale))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Sets `subscriptions`.
    #[inline]
    pub fn subscriptions(
        self,
        subscriptions: impl IntoIterator<Item = klarna::Subscription>,
    ) -> Self {
        Self(self.0.with("subscriptions", rt::Value::list(subscriptions)))
    }

    /// Clears `subscriptions`: unsets what is stored.
    #[inline]
    pub fn clear_subscriptions(self) -> Self {
        Self(self.0.cleared("subscriptions"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Klarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[konbini]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[konbini]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Konbini;
}

#[cfg(feature = "payment_intents")]
impl Konbini {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `confirmation_number`.
    #[inline]
    pub fn confirmation_number(self, confirmation_number: impl Into<String>) -> Self {
        Self(self.0.with("confirmation_number", rt::Value::text(confirmation_number)))
    }

    /// Clears `confirmation_number`: unsets what is stored.
    #[inline]
    pub fn clear_confirmation_number(self) -> Self {
        Self(self.0.cleared("confirmation_number"))
    }

    /// Sets `expires_after_days`.
    #[inline]
    pub fn expires_after_days(self, expires_after_days: i64) -> Self {
        Self(self.0.with("expires_after_days", expires_after_days))
    }

    /// Clears `expires_after_days`: unsets what is stored.
    #[inline]
    pub fn clear_expires_after_days(self) -> Self {
        Self(self.0.cleared("expires_after_days"))
    }

    /// Sets `expires_at`.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<rt::Timestamp>) -> Self {
        let expires_at: rt::Timestamp = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }

    /// Clears `expires_at`: unsets what is stored.
    #[inline]
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.cleared("expires_at"))
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(self, product_description: impl Into<String>) -> Self {
        Self(self.0.with("product_description", rt::Value::text(product_description)))
    }

    /// Clears `product_description`: unsets what is stored.
    #[inline]
    pub fn clear_product_description(self) -> Self {
        Self(self.0.cleared("product_description"))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Konbini {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[kr_card]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[kr_card]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct KrCard;
}

#[cfg(feature = "payment_intents")]
impl KrCard {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for KrCard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[link]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[link]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Link;
}

#[cfg(feature = "payment_intents")]
impl Link {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Link {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[mb_way]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[mb_way]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct MbWay;
}

#[cfg(feature = "payment_intents")]
impl MbWay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for MbWay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[mobilepay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[mobilepay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Mobilepay;
}

#[cfg(feature = "payment_intents")]
impl Mobilepay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Mobilepay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[multibanco]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[multibanco]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Multibanco;
}

#[cfg(feature = "payment_intents")]
impl Multibanco {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Multibanco {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[naver_pay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[naver_pay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct NaverPay;
}

#[cfg(feature = "payment_intents")]
impl NaverPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for NaverPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[nz_bank_account]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[nz_bank_account]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct NzBankAccount;
}

#[cfg(feature = "payment_intents")]
impl NzBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(self, target_date: impl Into<String>) -> Self {
        Self(self.0.with("target_date", rt::Value::text(target_date)))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for NzBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[oxxo]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[oxxo]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Oxxo;
}

#[cfg(feature = "payment_intents")]
impl Oxxo {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `expires_after_days`.
    #[inline]
    pub fn expires_after_days(self, expires_after_days: i64) -> Self {
        Self(self.0.with("expires_after_days", expires_after_days))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Oxxo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[p24]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[p24]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct P24;
}

#[cfg(feature = "payment_intents")]
impl P24 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Sets `tos_shown_and_accepted`.
    #[inline]
    pub fn tos_shown_and_accepted(self, tos_shown_and_accepted: bool) -> Self {
        Self(self.0.with("tos_shown_and_accepted", tos_shown_and_accepted))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for P24 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
rt::params! {
    /// Parameters for `payment_method_options[pay_by_bank]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[pay_by_bank]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and 2 more places.
    pub struct PayByBank;
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
impl PayByBank {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
impl Default for PayByBank {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[payco]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[payco]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Payco;
}

#[cfg(feature = "payment_intents")]
impl Payco {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Payco {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[paynow]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[paynow]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Paynow;
}

#[cfg(feature = "payment_intents")]
impl Paynow {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Paynow {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[paypal]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[paypal]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Paypal;
}

#[cfg(feature = "payment_intents")]
impl Paypal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `preferred_locale`.
    #[inline]
    pub fn preferred_locale(self, preferred_locale: paypal::PreferredLocale) -> Self {
        Self(self.0.with("preferred_locale", preferred_locale))
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", rt::Value::text(reference)))
    }

    /// Sets `risk_correlation_id`.
    #[inline]
    pub fn risk_correlation_id(self, risk_correlation_id: impl Into<String>) -> Self {
        Self(self.0.with("risk_correlation_id", rt::Value::text(risk_correlation_id)))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Paypal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[payto]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[payto]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Payto;
}

#[cfg(feature = "payment_intents")]
impl Payto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: payto::MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Payto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[pix]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[pix]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Pix;
}

#[cfg(feature = "payment_intents")]
impl Pix {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount_includes_iof`.
    #[inline]
    pub fn amount_includes_iof(
        self,
        amount_includes_iof: crate::payment_intent::payment_method_options::pix::AmountIncludesIof,
    ) -> Self {
        Self(self.0.with("amount_includes_iof", amount_includes_iof))
    }

    /// Sets `expires_after_seconds`.
    #[inline]
    pub fn expires_after_seconds(self, expires_after_seconds: i64) -> Self {
        Self(self.0.with("expires_after_seconds", expires_after_seconds))
    }

    /// Sets `expires_at`.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<rt::Timestamp>) -> Self {
        let expires_at: rt::Timestamp = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: pix::MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Pix {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[promptpay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[promptpay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Promptpay;
}

#[cfg(feature = "payment_intents")]
impl Promptpay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Promptpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[revolut_pay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[revolut_pay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct RevolutPay;
}

#[cfg(feature = "payment_intents")]
impl RevolutPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for RevolutPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[samsung_pay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[samsung_pay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct SamsungPay;
}

#[cfg(feature = "payment_intents")]
impl SamsungPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for SamsungPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[satispay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[satispay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Satispay;
}

#[cfg(feature = "payment_intents")]
impl Satispay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Satispay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[scalapay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[scalapay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Scalapay;
}

#[cfg(feature = "payment_intents")]
impl Scalapay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: affirm::CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Scalapay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[sepa_debit]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[sepa_debit]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct SepaDebit;
}

#[cfg(feature = "payment_intents")]
impl SepaDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: crate::setup_intents::create::payment_method_options::bacs_debit::MandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(self, target_date: impl Into<String>) -> Self {
        Self(self.0.with("target_date", rt::Value::text(target_date)))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for SepaDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[sofort]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[sofort]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Sofort;
}

#[cfg(feature = "payment_intents")]
impl Sofort {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `preferred_language`.
    #[inline]
    pub fn preferred_language(
        self,
        preferred_language: crate::charge::payment_method_details::sofort::PreferredLanguage,
    ) -> Self {
        Self(self.0.with("preferred_language", preferred_language))
    }

    /// Clears `preferred_language`: unsets what is stored.
    #[inline]
    pub fn clear_preferred_language(self) -> Self {
        Self(self.0.cleared("preferred_language"))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Sofort {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[swish]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[swish]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Swish;
}

#[cfg(feature = "payment_intents")]
impl Swish {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", rt::Value::text(reference)))
    }

    /// Clears `reference`: unsets what is stored.
    #[inline]
    pub fn clear_reference(self) -> Self {
        Self(self.0.cleared("reference"))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Swish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[twint]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[twint]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Twint;
}

#[cfg(feature = "payment_intents")]
impl Twint {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: alipay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Twint {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[upi]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[upi]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Upi;
}

#[cfg(feature = "payment_intents")]
impl Upi {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: crate::payment_intents::create::payment_method_data::upi::MandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Upi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[us_bank_account]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[us_bank_account]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct UsBankAccount;
}

#[cfg(feature = "payment_intents")]
impl UsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `financial_connections`.
    #[inline]
    pub fn financial_connections(
        self,
        financial_connections: us_bank_account::FinancialConnections,
    ) -> Self {
        Self(self.0.with("financial_connections", financial_connections))
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: us_bank_account::MandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `networks`.
    #[inline]
    pub fn networks(self, networks: us_bank_account::Networks) -> Self {
        Self(self.0.with("networks", networks))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(self, target_date: impl Into<String>) -> Self {
        Self(self.0.with("target_date", rt::Value::text(target_date)))
    }

    /// Sets `transaction_purpose`.
    #[inline]
    pub fn transaction_purpose(
        self,
        transaction_purpose: crate::payment_intent::payment_method_options::us_bank_account::TransactionPurpose,
    ) -> Self {
        Self(self.0.with("transaction_purpose", transaction_purpose))
    }

    /// Clears `transaction_purpose`: unsets what is stored.
    #[inline]
    pub fn clear_transaction_purpose(self) -> Self {
        Self(self.0.cleared("transaction_purpose"))
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        self,
        verification_method: crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    ) -> Self {
        Self(self.0.with("verification_method", verification_method))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for UsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[wechat_pay]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[wechat_pay]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct WechatPay;
}

#[cfg(feature = "payment_intents")]
impl WechatPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `app_id`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<String>) -> Self {
        Self(self.0.with("app_id", rt::Value::text(app_id)))
    }

    /// Sets `client`.
    #[inline]
    pub fn client(
        self,
        client: crate::payment_intent::payment_method_options::wechat_pay::Client,
    ) -> Self {
        Self(self.0.with("client", client))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for WechatPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[zip]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[zip]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct Zip;
}

#[cfg(feature = "payment_intents")]
impl Zip {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Zip {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
