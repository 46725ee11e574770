// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`setup_intents::create`](fn@crate::setup_intents::create).

#[cfg(feature = "setup_intents")]
pub use crate::setup_intent::automatic_payment_methods;
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
pub mod mandate_data;

#[cfg(
    any(
        feature = "payment_intents",
        feature = "setup_intents",
        feature = "test_helpers-confirmation_tokens"
    )
)]
pub mod payment_method_data;

#[cfg(
    any(
        feature = "checkout-sessions",
        feature = "payment_intents",
        feature = "setup_intents"
    )
)]
pub mod payment_method_options;

#[cfg(feature = "setup_intents")]
pub use crate::payment_intent::ExcludedPaymentMethodType;
#[cfg(feature = "setup_intents")]
pub use crate::setup_intent::FlowDirection;

#[cfg(feature = "setup_intents")]
rt::params! {
    /// When you enable this parameter, this SetupIntent accepts payment methods that you enable in the
    /// Dashboard and that are compatible with its other parameters.
    ///
    /// Parameters for `automatic_payment_methods` of [`setup_intents::create`](fn@crate::setup_intents::create).
    pub struct AutomaticPaymentMethods;
}

#[cfg(feature = "setup_intents")]
impl AutomaticPaymentMethods {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `allow_redirects`.
    #[inline]
    pub fn allow_redirects(
        self,
        allow_redirects: crate::setup_intent::automatic_payment_methods::AllowRedirects,
    ) -> Self {
        Self(self.0.with("allow_redirects", allow_redirects))
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Parameters for `mandate_data` of [`setup_intents::create`](fn@crate::setup_intents::create).
    pub struct MandateData;
}

#[cfg(feature = "setup_intents")]
impl MandateData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(customer_acceptance: mandate_data::CustomerAcceptance) -> Self {
        Self(rt::Params::new().with("customer_acceptance", customer_acceptance))
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// When included, this hash creates a PaymentMethod that is set as the
    /// [`payment_method`](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method)
    /// value in the SetupIntent.
    ///
    /// Parameters for `payment_method_data` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct PaymentMethodData;
}

#[cfg(feature = "setup_intents")]
impl PaymentMethodData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: payment_method_data::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `acss_debit`.
    #[inline]
    pub fn acss_debit(
        self,
        acss_debit: crate::payment_methods::create::AcssDebit,
    ) -> Self {
        Self(self.0.with("acss_debit", acss_debit))
    }

    /// Sets `affirm`.
    #[inline]
    pub fn affirm(self, affirm: payment_method_data::Affirm) -> Self {
        Self(self.0.with("affirm", affirm))
    }

    /// Sets `afterpay_clearpay`.
    #[inline]
    pub fn afterpay_clearpay(
        self,
        afterpay_clearpay: payment_method_data::AfterpayClearpay,
    ) -> Self {
        Self(self.0.with("afterpay_clearpay", afterpay_clearpay))
    }

    /// Sets `alipay`.
    #[inline]
    pub fn alipay(self, alipay: payment_method_data::Alipay) -> Self {
        Self(self.0.with("alipay", alipay))
    }

    /// Sets `allow_redisplay`.
    #[inline]
    pub fn allow_redisplay(self, allow_redisplay: crate::card::AllowRedisplay) -> Self {
        Self(self.0.with("allow_redisplay", allow_redisplay))
    }

    /// Sets `alma`.
    #[inline]
    pub fn alma(self, alma: payment_method_data::Alma) -> Self {
        Self(self.0.with("alma", alma))
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(self, amazon_pay: payment_method_data::AmazonPay) -> Self {
        Self(self.0.with("amazon_pay", amazon_pay))
    }

    /// Sets `au_becs_debit`.
    #[inline]
    pub fn au_becs_debit(
        self,
        au_becs_debit: crate::payment_methods::create::AuBecsDebit,
    ) -> Self {
        Self(self.0.with("au_becs_debit", au_becs_debit))
    }

    /// Sets `bacs_debit`.
    #[inline]
    pub fn bacs_debit(
        self,
        bacs_debit: crate::payment_methods::create::BacsDebit,
    ) -> Self {
        Self(self.0.with("bacs_debit", bacs_debit))
    }

    /// Sets `bancontact`.
    #[inline]
    pub fn bancontact(self, bancontact: payment_method_data::Bancontact) -> Self {
        Self(self.0.with("bancontact", bancontact))
    }

    /// Sets `billie`.
    #[inline]
    pub fn billie(self, billie: payment_method_data::Billie) -> Self {
        Self(self.0.with("billie", billie))
    }

    /// Sets `billing_details`.
    #[inline]
    pub fn billing_details(
        self,
        billing_details: crate::payment_methods::create::BillingDetails,
    ) -> Self {
        Self(self.0.with("billing_details", billing_details))
    }

    /// Sets `bizum`.
    #[inline]
    pub fn bizum(self, bizum: payment_method_data::Bizum) -> Self {
        Self(self.0.with("bizum", bizum))
    }

    /// Sets `blik`.
    #[inline]
    pub fn blik(self, blik: payment_method_data::Blik) -> Self {
        Self(self.0.with("blik", blik))
    }

    /// Sets `boleto`.
    #[inline]
    pub fn boleto(self, boleto: crate::payment_methods::create::Boleto) -> Self {
        Self(self.0.with("boleto", boleto))
    }

    /// Sets `cashapp`.
    #[inline]
    pub fn cashapp(self, cashapp: payment_method_data::Cashapp) -> Self {
        Self(self.0.with("cashapp", cashapp))
    }

    /// Sets `crypto`.
    #[inline]
    pub fn crypto(self, crypto: payment_method_data::Crypto) -> Self {
        Self(self.0.with("crypto", crypto))
    }

    /// Sets `customer_balance`.
    #[inline]
    pub fn customer_balance(
        self,
        customer_balance: payment_method_data::CustomerBalance,
    ) -> Self {
        Self(self.0.with("customer_balance", customer_balance))
    }

    /// Sets `eps`.
    #[inline]
    pub fn eps(self, eps: crate::payment_methods::create::Eps) -> Self {
        Self(self.0.with("eps", eps))
    }

    /// Sets `fpx`.
    #[inline]
    pub fn fpx(self, fpx: crate::payment_methods::create::Fpx) -> Self {
        Self(self.0.with("fpx", fpx))
    }

    /// Sets `giropay`.
    #[inline]
    pub fn giropay(self, giropay: payment_method_data::Giropay) -> Self {
        Self(self.0.with("giropay", giropay))
    }

    /// Sets `grabpay`.
    #[inline]
    pub fn grabpay(self, grabpay: payment_method_data::Grabpay) -> Self {
        Self(self.0.with("grabpay", grabpay))
    }

    /// Sets `ideal`.
    #[inline]
    pub fn ideal(self, ideal: crate::payment_methods::create::Ideal) -> Self {
        Self(self.0.with("ideal", ideal))
    }

    /// Sets `interac_present`.
    #[inline]
    pub fn interac_present(
        self,
        interac_present: payment_method_data::InteracPresent,
    ) -> Self {
        Self(self.0.with("interac_present", interac_present))
    }

    /// Sets `kakao_pay`.
    #[inline]
    pub fn kakao_pay(self, kakao_pay: payment_method_data::KakaoPay) -> Self {
        Self(self.0.with("kakao_pay", kakao_pay))
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(self, klarna: crate::payment_methods::create::Klarna) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Sets `konbini`.
    #[inline]
    pub fn konbini(self, konbini: payment_method_data::Konbini) -> Self {
        Self(self.0.with("konbini", konbini))
    }

    /// Sets `kr_card`.
    #[inline]
    pub fn kr_card(self, kr_card: payment_method_data::KrCard) -> Self {
        Self(self.0.with("kr_card", kr_card))
    }

    /// Sets `link`.
    #[inline]
    pub fn link(self, link: payment_method_data::Link) -> Self {
        Self(self.0.with("link", link))
    }

    /// Sets `mb_way`.
    #[inline]
    pub fn mb_way(self, mb_way: payment_method_data::MbWay) -> Self {
        Self(self.0.with("mb_way", mb_way))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `mobilepay`.
    #[inline]
    pub fn mobilepay(self, mobilepay: payment_method_data::Mobilepay) -> Self {
        Self(self.0.with("mobilepay", mobilepay))
    }

    /// Sets `multibanco`.
    #[inline]
    pub fn multibanco(self, multibanco: payment_method_data::Multibanco) -> Self {
        Self(self.0.with("multibanco", multibanco))
    }

    /// Sets `naver_pay`.
    #[inline]
    pub fn naver_pay(self, naver_pay: payment_method_data::NaverPay) -> Self {
        Self(self.0.with("naver_pay", naver_pay))
    }

    /// Sets `nz_bank_account`.
    #[inline]
    pub fn nz_bank_account(
        self,
        nz_bank_account: crate::payment_methods::create::NzBankAccount,
    ) -> Self {
        Self(self.0.with("nz_bank_account", nz_bank_account))
    }

    /// Sets `oxxo`.
    #[inline]
    pub fn oxxo(self, oxxo: payment_method_data::Oxxo) -> Self {
        Self(self.0.with("oxxo", oxxo))
    }

    /// Sets `p24`.
    #[inline]
    pub fn p24(self, p24: crate::payment_methods::create::P24) -> Self {
        Self(self.0.with("p24", p24))
    }

    /// Sets `pay_by_bank`.
    #[inline]
    pub fn pay_by_bank(self, pay_by_bank: payment_method_data::PayByBank) -> Self {
        Self(self.0.with("pay_by_bank", pay_by_bank))
    }

    /// Sets `payco`.
    #[inline]
    pub fn payco(self, payco: payment_method_data::Payco) -> Self {
        Self(self.0.with("payco", payco))
    }

    /// Sets `paynow`.
    #[inline]
    pub fn paynow(self, paynow: payment_method_data::Paynow) -> Self {
        Self(self.0.with("paynow", paynow))
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(self, paypal: payment_method_data::Paypal) -> Self {
        Self(self.0.with("paypal", paypal))
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(self, payto: crate::payment_methods::create::Payto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(self, pix: payment_method_data::Pix) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// Sets `promptpay`.
    #[inline]
    pub fn promptpay(self, promptpay: payment_method_data::Promptpay) -> Self {
        Self(self.0.with("promptpay", promptpay))
    }

    /// Sets `radar_options`.
    #[inline]
    pub fn radar_options(
        self,
        radar_options: crate::charges::create::RadarOptions,
    ) -> Self {
        Self(self.0.with("radar_options", radar_options))
    }

    /// Sets `revolut_pay`.
    #[inline]
    pub fn revolut_pay(self, revolut_pay: payment_method_data::RevolutPay) -> Self {
        Self(self.0.with("revolut_pay", revolut_pay))
    }

    /// Sets `samsung_pay`.
    #[inline]
    pub fn samsung_pay(self, samsung_pay: payment_method_data::SamsungPay) -> Self {
        Self(self.0.with("samsung_pay", samsung_pay))
    }

    /// Sets `satispay`.
    #[inline]
    pub fn satispay(self, satispay: payment_method_data::Satispay) -> Self {
        Self(self.0.with("satispay", satispay))
    }

    /// Sets `scalapay`.
    #[inline]
    pub fn scalapay(self, scalapay: payment_method_data::Scalapay) -> Self {
        Self(self.0.with("scalapay", scalapay))
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(
        self,
        sepa_debit: crate::payment_methods::create::SepaDebit,
    ) -> Self {
        Self(self.0.with("sepa_debit", sepa_debit))
    }

    /// Sets `sofort`.
    #[inline]
    pub fn sofort(self, sofort: crate::payment_methods::create::Sofort) -> Self {
        Self(self.0.with("sofort", sofort))
    }

    /// Sets `sunbit`.
    #[inline]
    pub fn sunbit(self, sunbit: payment_method_data::Sunbit) -> Self {
        Self(self.0.with("sunbit", sunbit))
    }

    /// Sets `swish`.
    #[inline]
    pub fn swish(self, swish: payment_method_data::Swish) -> Self {
        Self(self.0.with("swish", swish))
    }

    /// Sets `twint`.
    #[inline]
    pub fn twint(self, twint: payment_method_data::Twint) -> Self {
        Self(self.0.with("twint", twint))
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(self, upi: payment_method_data::Upi) -> Self {
        Self(self.0.with("upi", upi))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: payment_method_data::UsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }

    /// Sets `wechat_pay`.
    #[inline]
    pub fn wechat_pay(self, wechat_pay: payment_method_data::WechatPay) -> Self {
        Self(self.0.with("wechat_pay", wechat_pay))
    }

    /// Sets `zip`.
    #[inline]
    pub fn zip(self, zip: payment_method_data::Zip) -> Self {
        Self(self.0.with("zip", zip))
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// Payment method-specific configuration for this SetupIntent.
    ///
    /// Parameters for `payment_method_options` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct PaymentMethodOptions;
}

#[cfg(feature = "setup_intents")]
impl PaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `acss_debit`.
    #[inline]
    pub fn acss_debit(self, acss_debit: payment_method_options::AcssDebit) -> Self {
        Self(self.0.with("acss_debit", acss_debit))
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(self, amazon_pay: payment_method_options::AmazonPay) -> Self {
        Self(self.0.with("amazon_pay", amazon_pay))
    }

    /// Sets `bacs_debit`.
    #[inline]
    pub fn bacs_debit(self, bacs_debit: payment_method_options::BacsDebit) -> Self {
        Self(self.0.with("bacs_debit", bacs_debit))
    }

    /// Sets `bizum`.
    #[inline]
    pub fn bizum(self, bizum: payment_method_options::Bizum) -> Self {
        Self(self.0.with("bizum", bizum))
    }

    /// Sets `card`.
    #[inline]
    pub fn card(self, card: payment_method_options::Card) -> Self {
        Self(self.0.with("card", card))
    }

    /// Sets `card_present`.
    #[inline]
    pub fn card_present(
        self,
        card_present: payment_method_options::CardPresent,
    ) -> Self {
        Self(self.0.with("card_present", card_present))
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(self, klarna: payment_method_options::Klarna) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Sets `link`.
    #[inline]
    pub fn link(self, link: payment_method_options::Link) -> Self {
        Self(self.0.with("link", link))
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(self, paypal: payment_method_options::Paypal) -> Self {
        Self(self.0.with("paypal", paypal))
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(self, payto: payment_method_options::Payto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(self, pix: payment_method_options::Pix) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(self, sepa_debit: payment_method_options::SepaDebit) -> Self {
        Self(self.0.with("sepa_debit", sepa_debit))
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(self, upi: payment_method_options::Upi) -> Self {
        Self(self.0.with("upi", upi))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: payment_method_options::UsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }
}

#[cfg(feature = "setup_intents")]
impl Default for PaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "setup_intents")]
rt::params! {
    /// If you populate this hash, this SetupIntent generates a `single_use` mandate after successful
    /// completion.
    ///
    /// Single-use mandates are only valid for the following payment methods: `acss_debit`, `alipay`,
    /// `au_becs_debit`, `bacs_debit`, `bancontact`, `boleto`, `ideal`, `link`, `sepa_debit`, and
    /// `us_bank_account`.
    ///
    /// Parameters for `single_use` of [`setup_intents::create`](fn@crate::setup_intents::create).
    pub struct SingleUse;
}

#[cfg(feature = "setup_intents")]
impl SingleUse {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(rt::Params::new().with("amount", amount).with("currency", currency))
    }
}

#[cfg(feature = "setup_intents")]
/// Indicates how the payment method is intended to be used in the future. If not provided, this
/// value defaults to `off_session`.
#[non_exhaustive]
pub enum Usage {
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "setup_intents")]
rt::open_enum!(Usage {
    OffSession = "off_session",
    OnSession = "on_session",
});
