// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub mod acss_debit;
pub use crate::checkout_session::payment_method_options::affirm;
pub use crate::checkout_session::payment_method_options::affirm as afterpay_clearpay;
pub mod alipay;
pub mod alma;
pub mod amazon_pay;
pub mod au_becs_debit;
pub mod bacs_debit;
pub mod bancontact;
pub mod billie;
pub mod boleto;
pub mod card;
pub mod cashapp;
pub mod crypto;
pub mod customer_balance;
pub mod demo_pay;
pub mod eps;
pub mod fpx;
pub mod giropay;
pub mod grabpay;
pub mod ideal;
pub mod kakao_pay;
pub mod klarna;
pub mod konbini;
pub mod kr_card;
pub mod link;
pub use crate::checkout_session::payment_method_options::affirm as mobilepay;
pub mod multibanco;
pub mod naver_pay;
pub mod oxxo;
pub mod p24;
pub mod payco;
pub mod paynow;
pub mod paypal;
pub mod payto;
pub mod pix;
pub mod revolut_pay;
pub mod samsung_pay;
pub mod satispay;
pub mod scalapay;
pub mod sepa_debit;
pub mod sofort;
pub mod twint;
pub mod upi;
pub mod us_bank_account;
pub mod wechat_pay;
pub use crate::payment_intents::create::payment_method_options::PayByBank;

rt::params! {
    /// Parameters for `payment_method_options[acss_debit]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct AcssDebit;
}

impl AcssDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(
        self,
        currency: crate::checkout_session::payment_method_options::acss_debit::Currency,
    ) -> Self {
        Self(self.0.with("currency", currency))
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

impl Default for AcssDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[affirm]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Affirm;
}

impl Affirm {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Affirm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[afterpay_clearpay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct AfterpayClearpay;
}

impl AfterpayClearpay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for AfterpayClearpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[alipay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Alipay;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Alipay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[alma]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Alma;
}

impl Alma {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }
}

impl Default for Alma {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[amazon_pay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct AmazonPay;
}

impl AmazonPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for AmazonPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[au_becs_debit]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct AuBecsDebit;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(self, target_date: impl Into<String>) -> Self {
        Self(self.0.with("target_date", rt::Value::text(target_date)))
    }
}

impl Default for AuBecsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[bacs_debit]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct BacsDebit;
}

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

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(self, target_date: impl Into<String>) -> Self {
        Self(self.0.with("target_date", rt::Value::text(target_date)))
    }
}

impl Default for BacsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[bancontact]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Bancontact;
}

impl Bancontact {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Bancontact {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[billie]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Billie;
}

impl Billie {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }
}

impl Default for Billie {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[boleto]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Boleto;
}

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
}

impl Default for Boleto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[card]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Card;
}

impl Card {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `installments`.
    #[inline]
    pub fn installments(self, installments: card::Installments) -> Self {
        Self(self.0.with("installments", installments))
    }

    /// Sets `request_extended_authorization`.
    #[inline]
    pub fn request_extended_authorization(
        self,
        request_extended_authorization: crate::checkout_session::payment_method_options::card::RequestExtendedAuthorization,
    ) -> Self {
        Self(
            self.0.with("request_extended_authorization", request_extended_authorization),
        )
    }

    /// Sets `request_incremental_authorization`.
    #[inline]
    pub fn request_incremental_authorization(
        self,
        request_incremental_authorization: crate::checkout_session::payment_method_options::card::RequestIncrementalAuthorization,
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
        request_multicapture: crate::checkout_session::payment_method_options::card::RequestMulticapture,
    ) -> Self {
        Self(self.0.with("request_multicapture", request_multicapture))
    }

    /// Sets `request_overcapture`.
    #[inline]
    pub fn request_overcapture(
        self,
        request_overcapture: crate::checkout_session::payment_method_options::card::RequestOvercapture,
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

    /// Sets `restrictions`.
    #[inline]
    pub fn restrictions(
        self,
        restrictions: crate::payment_links::create::payment_method_options::card::Restrictions,
    ) -> Self {
        Self(self.0.with("restrictions", restrictions))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout::sessions::create::payment_intent_data::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
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
}

impl Default for Card {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[cashapp]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Cashapp;
}

impl Cashapp {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Cashapp {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[crypto]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Crypto;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Crypto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[customer_balance]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct CustomerBalance;
}

impl CustomerBalance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `bank_transfer`.
    #[inline]
    pub fn bank_transfer(
        self,
        bank_transfer: crate::payment_intents::create::payment_method_options::customer_balance::BankTransfer,
    ) -> Self {
        Self(self.0.with("bank_transfer", bank_transfer))
    }

    /// Sets `funding_type`.
    #[inline]
    pub fn funding_type(
        self,
        funding_type: crate::checkout_session::payment_method_options::customer_balance::FundingType,
    ) -> Self {
        Self(self.0.with("funding_type", funding_type))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for CustomerBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[demo_pay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct DemoPay;
}

impl DemoPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for DemoPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[eps]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Eps;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Eps {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[fpx]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Fpx;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Fpx {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[giropay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Giropay;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Giropay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[grabpay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Grabpay;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Grabpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[ideal]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Ideal;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Ideal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[kakao_pay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct KakaoPay;
}

impl KakaoPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for KakaoPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[klarna]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Klarna;
}

impl Klarna {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Sets `subscriptions`.
    #[inline]
    pub fn subscriptions(
        self,
        subscriptions: impl IntoIterator<
            Item = crate::setup_intents::create::payment_method_options::klarna::Subscription,
        >,
    ) -> Self {
        Self(self.0.with("subscriptions", rt::Value::list(subscriptions)))
    }

    /// Clears `subscriptions`: unsets what is stored.
    #[inline]
    pub fn clear_subscriptions(self) -> Self {
        Self(self.0.cleared("subscriptions"))
    }
}

impl Default for Klarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[konbini]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Konbini;
}

impl Konbini {
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
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Konbini {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[kr_card]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct KrCard;
}

impl KrCard {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for KrCard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[link]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Link;
}

impl Link {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Link {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[mobilepay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Mobilepay;
}

impl Mobilepay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Mobilepay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[multibanco]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Multibanco;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Multibanco {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[naver_pay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct NaverPay;
}

impl NaverPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for NaverPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[oxxo]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Oxxo;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Oxxo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[p24]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct P24;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Sets `tos_shown_and_accepted`.
    #[inline]
    pub fn tos_shown_and_accepted(self, tos_shown_and_accepted: bool) -> Self {
        Self(self.0.with("tos_shown_and_accepted", tos_shown_and_accepted))
    }
}

impl Default for P24 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[payco]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Payco;
}

impl Payco {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }
}

impl Default for Payco {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[paynow]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Paynow;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Paynow {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[paypal]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Paypal;
}

impl Paypal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
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
        preferred_locale: crate::payment_intents::create::payment_method_options::paypal::PreferredLocale,
    ) -> Self {
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
        setup_future_usage: crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

impl Default for Paypal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[payto]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Payto;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Payto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[pix]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Pix;
}

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
        amount_includes_iof: crate::checkout_session::payment_method_options::pix::AmountIncludesIof,
    ) -> Self {
        Self(self.0.with("amount_includes_iof", amount_includes_iof))
    }

    /// Sets `expires_after_seconds`.
    #[inline]
    pub fn expires_after_seconds(self, expires_after_seconds: i64) -> Self {
        Self(self.0.with("expires_after_seconds", expires_after_seconds))
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
        setup_future_usage: crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Pix {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[revolut_pay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct RevolutPay;
}

impl RevolutPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for RevolutPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[samsung_pay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct SamsungPay;
}

impl SamsungPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }
}

impl Default for SamsungPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[satispay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Satispay;
}

impl Satispay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }
}

impl Default for Satispay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[scalapay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Scalapay;
}

impl Scalapay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::checkout_session::payment_method_options::affirm::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }
}

impl Default for Scalapay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[sepa_debit]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct SepaDebit;
}

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

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(self, target_date: impl Into<String>) -> Self {
        Self(self.0.with("target_date", rt::Value::text(target_date)))
    }
}

impl Default for SepaDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[sofort]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Sofort;
}

impl Sofort {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Sofort {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[swish]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Swish;
}

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
}

impl Default for Swish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[twint]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Twint;
}

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
        setup_future_usage: crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for Twint {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[upi]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Upi;
}

impl Upi {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: upi::MandateOptions) -> Self {
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

impl Default for Upi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[us_bank_account]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct UsBankAccount;
}

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

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
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
        verification_method: crate::checkout_session::payment_method_options::us_bank_account::VerificationMethod,
    ) -> Self {
        Self(self.0.with("verification_method", verification_method))
    }
}

impl Default for UsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payment_method_options[wechat_pay]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct WechatPay;
}

impl WechatPay {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        client: crate::payment_intent::payment_method_options::wechat_pay::Client,
    ) -> Self {
        Self(rt::Params::new().with("client", client))
    }

    /// Sets `app_id`.
    #[inline]
    pub fn app_id(self, app_id: impl Into<String>) -> Self {
        Self(self.0.with("app_id", rt::Value::text(app_id)))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}
