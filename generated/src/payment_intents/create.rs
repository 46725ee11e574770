// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_intents::create`](fn@crate::payment_intents::create).

#[cfg(feature = "payment_intents")]
pub mod amount_details;
#[cfg(feature = "payment_intents")]
pub use crate::payment_intent::automatic_payment_methods;
#[cfg(feature = "payment_intents")]
pub mod hooks;
#[cfg(feature = "payment_intents")]
pub mod mandate_data;
#[cfg(feature = "payment_intents")]
pub mod payment_method_data;
pub mod payment_method_options;
#[cfg(feature = "payment_intents")]
pub mod shipping;
#[cfg(feature = "payment_intents")]
pub mod transfer_data;
#[cfg(feature = "payment_intents")]
pub use crate::charges::create::{RadarOptions, Shipping};

#[cfg(feature = "payment_intents")]
pub use crate::payment_intent::{
    CaptureMethod, ConfirmationMethod, ExcludedPaymentMethodType, SetupFutureUsage,
};

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Provides industry-specific information about the amount.
    ///
    /// Parameters for `amount_details` of [`payment_intents::create`](fn@crate::payment_intents::create), `amount_details` of [`payment_intents::update`](fn@crate::payment_intents::update) and 3 more places.
    pub struct AmountDetails;
}

#[cfg(feature = "payment_intents")]
impl AmountDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `discount_amount`.
    #[inline]
    pub fn discount_amount(self, discount_amount: i64) -> Self {
        Self(self.0.with("discount_amount", discount_amount))
    }

    /// Clears `discount_amount`: unsets what is stored.
    #[inline]
    pub fn clear_discount_amount(self) -> Self {
        Self(self.0.cleared("discount_amount"))
    }

    /// Sets `enforce_arithmetic_validation`.
    #[inline]
    pub fn enforce_arithmetic_validation(
        self,
        enforce_arithmetic_validation: bool,
    ) -> Self {
        Self(self.0.with("enforce_arithmetic_validation", enforce_arithmetic_validation))
    }

    /// Sets `line_items`.
    #[inline]
    pub fn line_items(
        self,
        line_items: impl IntoIterator<Item = amount_details::LineItem>,
    ) -> Self {
        Self(self.0.with("line_items", rt::Value::list(line_items)))
    }

    /// Clears `line_items`: unsets what is stored.
    #[inline]
    pub fn clear_line_items(self) -> Self {
        Self(self.0.cleared("line_items"))
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(self, shipping: amount_details::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Clears `shipping`: unsets what is stored.
    #[inline]
    pub fn clear_shipping(self) -> Self {
        Self(self.0.cleared("shipping"))
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(self, tax: amount_details::Tax) -> Self {
        Self(self.0.with("tax", tax))
    }

    /// Clears `tax`: unsets what is stored.
    #[inline]
    pub fn clear_tax(self) -> Self {
        Self(self.0.cleared("tax"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for AmountDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// When you enable this parameter, this PaymentIntent accepts payment methods that you enable in
    /// the Dashboard and that are compatible with this PaymentIntent's other parameters.
    ///
    /// Parameters for `automatic_payment_methods` of [`payment_intents::create`](fn@crate::payment_intents::create).
    pub struct AutomaticPaymentMethods;
}

#[cfg(feature = "payment_intents")]
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
        allow_redirects: crate::payment_intent::automatic_payment_methods::AllowRedirects,
    ) -> Self {
        Self(self.0.with("allow_redirects", allow_redirects))
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Automations to be run during the PaymentIntent lifecycle
    ///
    /// Parameters for `hooks` of [`payment_intents::create`](fn@crate::payment_intents::create), `hooks` of [`payment_intents::update`](fn@crate::payment_intents::update) and 3 more places.
    pub struct Hooks;
}

#[cfg(feature = "payment_intents")]
impl Hooks {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `inputs`.
    #[inline]
    pub fn inputs(self, inputs: hooks::Inputs) -> Self {
        Self(self.0.with("inputs", inputs))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Hooks {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `mandate_data` of [`payment_intents::create`](fn@crate::payment_intents::create).
    pub struct MandateData;
}

#[cfg(feature = "payment_intents")]
impl MandateData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(customer_acceptance: mandate_data::CustomerAcceptance) -> Self {
        Self(rt::Params::new().with("customer_acceptance", customer_acceptance))
    }
}

#[cfg(feature = "payment_intents")]
/// Set to `true` to indicate that the customer isn't in your checkout flow during this payment
/// attempt and can't authenticate. Use this parameter in scenarios where you collect payment method
/// details and [charge them later](https://docs.stripe.com/payments/save-during-payment). This
/// parameter can only be used with
/// [`confirm=true`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-confirm).
///
/// A value for `off_session` of [`payment_intents::create`](fn@crate::payment_intents::create) and `off_session` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OffSession {
    /// A value.
    Bool(bool),
    /// `one_off`
    OneOff,
    /// `recurring`
    Recurring,
}

#[cfg(feature = "payment_intents")]
impl From<bool> for OffSession {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

#[cfg(feature = "payment_intents")]
impl From<OffSession> for rt::Value {
    #[inline]
    fn from(choice: OffSession) -> Self {
        match choice {
            OffSession::Bool(value) => Self::from(value),
            OffSession::OneOff => Self::from("one_off"),
            OffSession::Recurring => Self::from("recurring"),
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Provides industry-specific information about the charge.
    ///
    /// Parameters for `payment_details` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_details` of [`payment_intents::update`](fn@crate::payment_intents::update) and 3 more places.
    pub struct PaymentDetails;
}

#[cfg(feature = "payment_intents")]
impl PaymentDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `customer_reference`.
    #[inline]
    pub fn customer_reference(self, customer_reference: impl Into<String>) -> Self {
        Self(self.0.with("customer_reference", rt::Value::text(customer_reference)))
    }

    /// Clears `customer_reference`: unsets what is stored.
    #[inline]
    pub fn clear_customer_reference(self) -> Self {
        Self(self.0.cleared("customer_reference"))
    }

    /// Sets `order_reference`.
    #[inline]
    pub fn order_reference(self, order_reference: impl Into<String>) -> Self {
        Self(self.0.with("order_reference", rt::Value::text(order_reference)))
    }

    /// Clears `order_reference`: unsets what is stored.
    #[inline]
    pub fn clear_order_reference(self) -> Self {
        Self(self.0.cleared("order_reference"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for PaymentDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// If provided, this hash will be used to create a PaymentMethod. The new PaymentMethod will appear
    /// in the
    /// [payment_method](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method)
    /// property on the PaymentIntent.
    ///
    /// Parameters for `payment_method_data` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_data` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct PaymentMethodData;
}

#[cfg(feature = "payment_intents")]
impl PaymentMethodData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::setup_intents::create::payment_method_data::Type) -> Self {
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
    pub fn affirm(
        self,
        affirm: crate::setup_intents::create::payment_method_data::Affirm,
    ) -> Self {
        Self(self.0.with("affirm", affirm))
    }

    /// Sets `afterpay_clearpay`.
    #[inline]
    pub fn afterpay_clearpay(
        self,
        afterpay_clearpay: crate::setup_intents::create::payment_method_data::AfterpayClearpay,
    ) -> Self {
        Self(self.0.with("afterpay_clearpay", afterpay_clearpay))
    }

    /// Sets `alipay`.
    #[inline]
    pub fn alipay(
        self,
        alipay: crate::setup_intents::create::payment_method_data::Alipay,
    ) -> Self {
        Self(self.0.with("alipay", alipay))
    }

    /// Sets `allow_redisplay`.
    #[inline]
    pub fn allow_redisplay(self, allow_redisplay: crate::card::AllowRedisplay) -> Self {
        Self(self.0.with("allow_redisplay", allow_redisplay))
    }

    /// Sets `alma`.
    #[inline]
    pub fn alma(
        self,
        alma: crate::setup_intents::create::payment_method_data::Alma,
    ) -> Self {
        Self(self.0.with("alma", alma))
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(
        self,
        amazon_pay: crate::setup_intents::create::payment_method_data::AmazonPay,
    ) -> Self {
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
    pub fn bancontact(
        self,
        bancontact: crate::setup_intents::create::payment_method_data::Bancontact,
    ) -> Self {
        Self(self.0.with("bancontact", bancontact))
    }

    /// Sets `billie`.
    #[inline]
    pub fn billie(
        self,
        billie: crate::setup_intents::create::payment_method_data::Billie,
    ) -> Self {
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
    pub fn bizum(
        self,
        bizum: crate::setup_intents::create::payment_method_data::Bizum,
    ) -> Self {
        Self(self.0.with("bizum", bizum))
    }

    /// Sets `blik`.
    #[inline]
    pub fn blik(
        self,
        blik: crate::setup_intents::create::payment_method_data::Blik,
    ) -> Self {
        Self(self.0.with("blik", blik))
    }

    /// Sets `boleto`.
    #[inline]
    pub fn boleto(self, boleto: crate::payment_methods::create::Boleto) -> Self {
        Self(self.0.with("boleto", boleto))
    }

    /// Sets `cashapp`.
    #[inline]
    pub fn cashapp(
        self,
        cashapp: crate::setup_intents::create::payment_method_data::Cashapp,
    ) -> Self {
        Self(self.0.with("cashapp", cashapp))
    }

    /// Sets `crypto`.
    #[inline]
    pub fn crypto(
        self,
        crypto: crate::setup_intents::create::payment_method_data::Crypto,
    ) -> Self {
        Self(self.0.with("crypto", crypto))
    }

    /// Sets `customer_balance`.
    #[inline]
    pub fn customer_balance(
        self,
        customer_balance: crate::setup_intents::create::payment_method_data::CustomerBalance,
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
    pub fn giropay(
        self,
        giropay: crate::setup_intents::create::payment_method_data::Giropay,
    ) -> Self {
        Self(self.0.with("giropay", giropay))
    }

    /// Sets `grabpay`.
    #[inline]
    pub fn grabpay(
        self,
        grabpay: crate::setup_intents::create::payment_method_data::Grabpay,
    ) -> Self {
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
        interac_present: crate::setup_intents::create::payment_method_data::InteracPresent,
    ) -> Self {
        Self(self.0.with("interac_present", interac_present))
    }

    /// Sets `kakao_pay`.
    #[inline]
    pub fn kakao_pay(
        self,
        kakao_pay: crate::setup_intents::create::payment_method_data::KakaoPay,
    ) -> Self {
        Self(self.0.with("kakao_pay", kakao_pay))
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(self, klarna: crate::payment_methods::create::Klarna) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Sets `konbini`.
    #[inline]
    pub fn konbini(
        self,
        konbini: crate::setup_intents::create::payment_method_data::Konbini,
    ) -> Self {
        Self(self.0.with("konbini", konbini))
    }

    /// Sets `kr_card`.
    #[inline]
    pub fn kr_card(
        self,
        kr_card: crate::setup_intents::create::payment_method_data::KrCard,
    ) -> Self {
        Self(self.0.with("kr_card", kr_card))
    }

    /// Sets `link`.
    #[inline]
    pub fn link(
        self,
        link: crate::setup_intents::create::payment_method_data::Link,
    ) -> Self {
        Self(self.0.with("link", link))
    }

    /// Sets `mb_way`.
    #[inline]
    pub fn mb_way(
        self,
        mb_way: crate::setup_intents::create::payment_method_data::MbWay,
    ) -> Self {
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
    pub fn mobilepay(
        self,
        mobilepay: crate::setup_intents::create::payment_method_data::Mobilepay,
    ) -> Self {
        Self(self.0.with("mobilepay", mobilepay))
    }

    /// Sets `multibanco`.
    #[inline]
    pub fn multibanco(
        self,
        multibanco: crate::setup_intents::create::payment_method_data::Multibanco,
    ) -> Self {
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
    pub fn oxxo(
        self,
        oxxo: crate::setup_intents::create::payment_method_data::Oxxo,
    ) -> Self {
        Self(self.0.with("oxxo", oxxo))
    }

    /// Sets `p24`.
    #[inline]
    pub fn p24(self, p24: crate::payment_methods::create::P24) -> Self {
        Self(self.0.with("p24", p24))
    }

    /// Sets `pay_by_bank`.
    #[inline]
    pub fn pay_by_bank(
        self,
        pay_by_bank: crate::setup_intents::create::payment_method_data::PayByBank,
    ) -> Self {
        Self(self.0.with("pay_by_bank", pay_by_bank))
    }

    /// Sets `payco`.
    #[inline]
    pub fn payco(
        self,
        payco: crate::setup_intents::create::payment_method_data::Payco,
    ) -> Self {
        Self(self.0.with("payco", payco))
    }

    /// Sets `paynow`.
    #[inline]
    pub fn paynow(
        self,
        paynow: crate::setup_intents::create::payment_method_data::Paynow,
    ) -> Self {
        Self(self.0.with("paynow", paynow))
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(
        self,
        paypal: crate::setup_intents::create::payment_method_data::Paypal,
    ) -> Self {
        Self(self.0.with("paypal", paypal))
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(self, payto: crate::payment_methods::create::Payto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(
        self,
        pix: crate::setup_intents::create::payment_method_data::Pix,
    ) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// Sets `promptpay`.
    #[inline]
    pub fn promptpay(
        self,
        promptpay: crate::setup_intents::create::payment_method_data::Promptpay,
    ) -> Self {
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
    pub fn revolut_pay(
        self,
        revolut_pay: crate::setup_intents::create::payment_method_data::RevolutPay,
    ) -> Self {
        Self(self.0.with("revolut_pay", revolut_pay))
    }

    /// Sets `samsung_pay`.
    #[inline]
    pub fn samsung_pay(
        self,
        samsung_pay: crate::setup_intents::create::payment_method_data::SamsungPay,
    ) -> Self {
        Self(self.0.with("samsung_pay", samsung_pay))
    }

    /// Sets `satispay`.
    #[inline]
    pub fn satispay(
        self,
        satispay: crate::setup_intents::create::payment_method_data::Satispay,
    ) -> Self {
        Self(self.0.with("satispay", satispay))
    }

    /// Sets `scalapay`.
    #[inline]
    pub fn scalapay(
        self,
        scalapay: crate::setup_intents::create::payment_method_data::Scalapay,
    ) -> Self {
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
    pub fn sunbit(
        self,
        sunbit: crate::setup_intents::create::payment_method_data::Sunbit,
    ) -> Self {
        Self(self.0.with("sunbit", sunbit))
    }

    /// Sets `swish`.
    #[inline]
    pub fn swish(
        self,
        swish: crate::setup_intents::create::payment_method_data::Swish,
    ) -> Self {
        Self(self.0.with("swish", swish))
    }

    /// Sets `twint`.
    #[inline]
    pub fn twint(
        self,
        twint: crate::setup_intents::create::payment_method_data::Twint,
    ) -> Self {
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
    pub fn wechat_pay(
        self,
        wechat_pay: crate::setup_intents::create::payment_method_data::WechatPay,
    ) -> Self {
        Self(self.0.with("wechat_pay", wechat_pay))
    }

    /// Sets `zip`.
    #[inline]
    pub fn zip(
        self,
        zip: crate::setup_intents::create::payment_method_data::Zip,
    ) -> Self {
        Self(self.0.with("zip", zip))
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Payment method-specific configuration for this PaymentIntent.
    ///
    /// Parameters for `payment_method_options` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct PaymentMethodOptions;
}

#[cfg(feature = "payment_intents")]
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

    /// Clears `acss_debit`: unsets what is stored.
    #[inline]
    pub fn clear_acss_debit(self) -> Self {
        Self(self.0.cleared("acss_debit"))
    }

    /// Sets `affirm`.
    #[inline]
    pub fn affirm(self, affirm: payment_method_options::Affirm) -> Self {
        Self(self.0.with("affirm", affirm))
    }

    /// Clears `affirm`: unsets what is stored.
    #[inline]
    pub fn clear_affirm(self) -> Self {
        Self(self.0.cleared("affirm"))
    }

    /// Sets `afterpay_clearpay`.
    #[inline]
    pub fn afterpay_clearpay(
        self,
        afterpay_clearpay: payment_method_options::AfterpayClearpay,
    ) -> Self {
        Self(self.0.with("afterpay_clearpay", afterpay_clearpay))
    }

    /// Clears `afterpay_clearpay`: unsets what is stored.
    #[inline]
    pub fn clear_afterpay_clearpay(self) -> Self {
        Self(self.0.cleared("afterpay_clearpay"))
    }

    /// Sets `alipay`.
    #[inline]
    pub fn alipay(self, alipay: payment_method_options::Alipay) -> Self {
        Self(self.0.with("alipay", alipay))
    }

    /// Clears `alipay`: unsets what is stored.
    #[inline]
    pub fn clear_alipay(self) -> Self {
        Self(self.0.cleared("alipay"))
    }

    /// Sets `alma`.
    #[inline]
    pub fn alma(self, alma: payment_method_options::Alma) -> Self {
        Self(self.0.with("alma", alma))
    }

    /// Clears `alma`: unsets what is stored.
    #[inline]
    pub fn clear_alma(self) -> Self {
        Self(self.0.cleared("alma"))
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(self, amazon_pay: payment_method_options::AmazonPay) -> Self {
        Self(self.0.with("amazon_pay", amazon_pay))
    }

    /// Clears `amazon_pay`: unsets what is stored.
    #[inline]
    pub fn clear_amazon_pay(self) -> Self {
        Self(self.0.cleared("amazon_pay"))
    }

    /// Sets `au_becs_debit`.
    #[inline]
    pub fn au_becs_debit(
        self,
        au_becs_debit: payment_method_options::AuBecsDebit,
    ) -> Self {
        Self(self.0.with("au_becs_debit", au_becs_debit))
    }

    /// Clears `au_becs_debit`: unsets what is stored.
    #[inline]
    pub fn clear_au_becs_debit(self) -> Self {
        Self(self.0.cleared("au_becs_debit"))
    }

    /// Sets `bacs_debit`.
    #[inline]
    pub fn bacs_debit(self, bacs_debit: payment_method_options::BacsDebit) -> Self {
        Self(self.0.with("bacs_debit", bacs_debit))
    }

    /// Clears `bacs_debit`: unsets what is stored.
    #[inline]
    pub fn clear_bacs_debit(self) -> Self {
        Self(self.0.cleared("bacs_debit"))
    }

    /// Sets `bancontact`.
    #[inline]
    pub fn bancontact(self, bancontact: payment_method_options::Bancontact) -> Self {
        Self(self.0.with("bancontact", bancontact))
    }

    /// Clears `bancontact`: unsets what is stored.
    #[inline]
    pub fn clear_bancontact(self) -> Self {
        Self(self.0.cleared("bancontact"))
    }

    /// Sets `billie`.
    #[inline]
    pub fn billie(self, billie: payment_method_options::Billie) -> Self {
        Self(self.0.with("billie", billie))
    }

    /// Clears `billie`: unsets what is stored.
    #[inline]
    pub fn clear_billie(self) -> Self {
        Self(self.0.cleared("billie"))
    }

    /// Sets `bizum`.
    #[inline]
    pub fn bizum(
        self,
        bizum: crate::setup_intents::create::payment_method_options::Bizum,
    ) -> Self {
        Self(self.0.with("bizum", bizum))
    }

    /// Clears `bizum`: unsets what is stored.
    #[inline]
    pub fn clear_bizum(self) -> Self {
        Self(self.0.cleared("bizum"))
    }

    /// Sets `blik`.
    #[inline]
    pub fn blik(self, blik: payment_method_options::Blik) -> Self {
        Self(self.0.with("blik", blik))
    }

    /// Clears `blik`: unsets what is stored.
    #[inline]
    pub fn clear_blik(self) -> Self {
        Self(self.0.cleared("blik"))
    }

    /// Sets `boleto`.
    #[inline]
    pub fn boleto(self, boleto: payment_method_options::Boleto) -> Self {
        Self(self.0.with("boleto", boleto))
    }

    /// Clears `boleto`: unsets what is stored.
    #[inline]
    pub fn clear_boleto(self) -> Self {
        Self(self.0.cleared("boleto"))
    }

    /// Sets `card`.
    #[inline]
    pub fn card(self, card: payment_method_options::Card) -> Self {
        Self(self.0.with("card", card))
    }

    /// Clears `card`: unsets what is stored.
    #[inline]
    pub fn clear_card(self) -> Self {
        Self(self.0.cleared("card"))
    }

    /// Sets `card_present`.
    #[inline]
    pub fn card_present(
        self,
        card_present: payment_method_options::CardPresent,
    ) -> Self {
        Self(self.0.with("card_present", card_present))
    }

    /// Clears `card_present`: unsets what is stored.
    #[inline]
    pub fn clear_card_present(self) -> Self {
        Self(self.0.cleared("card_present"))
    }

    /// Sets `cashapp`.
    #[inline]
    pub fn cashapp(self, cashapp: payment_method_options::Cashapp) -> Self {
        Self(self.0.with("cashapp", cashapp))
    }

    /// Clears `cashapp`: unsets what is stored.
    #[inline]
    pub fn clear_cashapp(self) -> Self {
        Self(self.0.cleared("cashapp"))
    }

    /// Sets `crypto`.
    #[inline]
    pub fn crypto(self, crypto: payment_method_options::Crypto) -> Self {
        Self(self.0.with("crypto", crypto))
    }

    /// Clears `crypto`: unsets what is stored.
    #[inline]
    pub fn clear_crypto(self) -> Self {
        Self(self.0.cleared("crypto"))
    }

    /// Sets `customer_balance`.
    #[inline]
    pub fn customer_balance(
        self,
        customer_balance: payment_method_options::CustomerBalance,
    ) -> Self {
        Self(self.0.with("customer_balance", customer_balance))
    }

    /// Clears `customer_balance`: unsets what is stored.
    #[inline]
    pub fn clear_customer_balance(self) -> Self {
        Self(self.0.cleared("customer_balance"))
    }

    /// Sets `eps`.
    #[inline]
    pub fn eps(self, eps: payment_method_options::Eps) -> Self {
        Self(self.0.with("eps", eps))
    }

    /// Clears `eps`: unsets what is stored.
    #[inline]
    pub fn clear_eps(self) -> Self {
        Self(self.0.cleared("eps"))
    }

    /// Sets `fpx`.
    #[inline]
    pub fn fpx(self, fpx: payment_method_options::Fpx) -> Self {
        Self(self.0.with("fpx", fpx))
    }

    /// Clears `fpx`: unsets what is stored.
    #[inline]
    pub fn clear_fpx(self) -> Self {
        Self(self.0.cleared("fpx"))
    }

    /// Sets `giropay`.
    #[inline]
    pub fn giropay(self, giropay: payment_method_options::Giropay) -> Self {
        Self(self.0.with("giropay", giropay))
    }

    /// Clears `giropay`: unsets what is stored.
    #[inline]
    pub fn clear_giropay(self) -> Self {
        Self(self.0.cleared("giropay"))
    }

    /// Sets `grabpay`.
    #[inline]
    pub fn grabpay(self, grabpay: payment_method_options::Grabpay) -> Self {
        Self(self.0.with("grabpay", grabpay))
    }

    /// Clears `grabpay`: unsets what is stored.
    #[inline]
    pub fn clear_grabpay(self) -> Self {
        Self(self.0.cleared("grabpay"))
    }

    /// Sets `ideal`.
    #[inline]
    pub fn ideal(self, ideal: payment_method_options::Ideal) -> Self {
        Self(self.0.with("ideal", ideal))
    }

    /// Clears `ideal`: unsets what is stored.
    #[inline]
    pub fn clear_ideal(self) -> Self {
        Self(self.0.cleared("ideal"))
    }

    /// Sets `interac_present`.
    #[inline]
    pub fn interac_present(
        self,
        interac_present: payment_method_options::InteracPresent,
    ) -> Self {
        Self(self.0.with("interac_present", interac_present))
    }

    /// Clears `interac_present`: unsets what is stored.
    #[inline]
    pub fn clear_interac_present(self) -> Self {
        Self(self.0.cleared("interac_present"))
    }

    /// Sets `kakao_pay`.
    #[inline]
    pub fn kakao_pay(self, kakao_pay: payment_method_options::KakaoPay) -> Self {
        Self(self.0.with("kakao_pay", kakao_pay))
    }

    /// Clears `kakao_pay`: unsets what is stored.
    #[inline]
    pub fn clear_kakao_pay(self) -> Self {
        Self(self.0.cleared("kakao_pay"))
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(self, klarna: payment_method_options::Klarna) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Clears `klarna`: unsets what is stored.
    #[inline]
    pub fn clear_klarna(self) -> Self {
        Self(self.0.cleared("klarna"))
    }

    /// Sets `konbini`.
    #[inline]
    pub fn konbini(self, konbini: payment_method_options::Konbini) -> Self {
        Self(self.0.with("konbini", konbini))
    }

    /// Clears `konbini`: unsets what is stored.
    #[inline]
    pub fn clear_konbini(self) -> Self {
        Self(self.0.cleared("konbini"))
    }

    /// Sets `kr_card`.
    #[inline]
    pub fn kr_card(self, kr_card: payment_method_options::KrCard) -> Self {
        Self(self.0.with("kr_card", kr_card))
    }

    /// Clears `kr_card`: unsets what is stored.
    #[inline]
    pub fn clear_kr_card(self) -> Self {
        Self(self.0.cleared("kr_card"))
    }

    /// Sets `link`.
    #[inline]
    pub fn link(self, link: payment_method_options::Link) -> Self {
        Self(self.0.with("link", link))
    }

    /// Clears `link`: unsets what is stored.
    #[inline]
    pub fn clear_link(self) -> Self {
        Self(self.0.cleared("link"))
    }

    /// Sets `mb_way`.
    #[inline]
    pub fn mb_way(self, mb_way: payment_method_options::MbWay) -> Self {
        Self(self.0.with("mb_way", mb_way))
    }

    /// Clears `mb_way`: unsets what is stored.
    #[inline]
    pub fn clear_mb_way(self) -> Self {
        Self(self.0.cleared("mb_way"))
    }

    /// Sets `mobilepay`.
    #[inline]
    pub fn mobilepay(self, mobilepay: payment_method_options::Mobilepay) -> Self {
        Self(self.0.with("mobilepay", mobilepay))
    }

    /// Clears `mobilepay`: unsets what is stored.
    #[inline]
    pub fn clear_mobilepay(self) -> Self {
        Self(self.0.cleared("mobilepay"))
    }

    /// Sets `multibanco`.
    #[inline]
    pub fn multibanco(self, multibanco: payment_method_options::Multibanco) -> Self {
        Self(self.0.with("multibanco", multibanco))
    }

    /// Clears `multibanco`: unsets what is stored.
    #[inline]
    pub fn clear_multibanco(self) -> Self {
        Self(self.0.cleared("multibanco"))
    }

    /// Sets `naver_pay`.
    #[inline]
    pub fn naver_pay(self, naver_pay: payment_method_options::NaverPay) -> Self {
        Self(self.0.with("naver_pay", naver_pay))
    }

    /// Clears `naver_pay`: unsets what is stored.
    #[inline]
    pub fn clear_naver_pay(self) -> Self {
        Self(self.0.cleared("naver_pay"))
    }

    /// Sets `nz_bank_account`.
    #[inline]
    pub fn nz_bank_account(
        self,
        nz_bank_account: payment_method_options::NzBankAccount,
    ) -> Self {
        Self(self.0.with("nz_bank_account", nz_bank_account))
    }

    /// Clears `nz_bank_account`: unsets what is stored.
    #[inline]
    pub fn clear_nz_bank_account(self) -> Self {
        Self(self.0.cleared("nz_bank_account"))
    }

    /// Sets `oxxo`.
    #[inline]
    pub fn oxxo(self, oxxo: payment_method_options::Oxxo) -> Self {
        Self(self.0.with("oxxo", oxxo))
    }

    /// Clears `oxxo`: unsets what is stored.
    #[inline]
    pub fn clear_oxxo(self) -> Self {
        Self(self.0.cleared("oxxo"))
    }

    /// Sets `p24`.
    #[inline]
    pub fn p24(self, p24: payment_method_options::P24) -> Self {
        Self(self.0.with("p24", p24))
    }

    /// Clears `p24`: unsets what is stored.
    #[inline]
    pub fn clear_p24(self) -> Self {
        Self(self.0.cleared("p24"))
    }

    /// Sets `pay_by_bank`.
    #[inline]
    pub fn pay_by_bank(self, pay_by_bank: payment_method_options::PayByBank) -> Self {
        Self(self.0.with("pay_by_bank", pay_by_bank))
    }

    /// Clears `pay_by_bank`: unsets what is stored.
    #[inline]
    pub fn clear_pay_by_bank(self) -> Self {
        Self(self.0.cleared("pay_by_bank"))
    }

    /// Sets `payco`.
    #[inline]
    pub fn payco(self, payco: payment_method_options::Payco) -> Self {
        Self(self.0.with("payco", payco))
    }

    /// Clears `payco`: unsets what is stored.
    #[inline]
    pub fn clear_payco(self) -> Self {
        Self(self.0.cleared("payco"))
    }

    /// Sets `paynow`.
    #[inline]
    pub fn paynow(self, paynow: payment_method_options::Paynow) -> Self {
        Self(self.0.with("paynow", paynow))
    }

    /// Clears `paynow`: unsets what is stored.
    #[inline]
    pub fn clear_paynow(self) -> Self {
        Self(self.0.cleared("paynow"))
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(self, paypal: payment_method_options::Paypal) -> Self {
        Self(self.0.with("paypal", paypal))
    }

    /// Clears `paypal`: unsets what is stored.
    #[inline]
    pub fn clear_paypal(self) -> Self {
        Self(self.0.cleared("paypal"))
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(self, payto: payment_method_options::Payto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// Clears `payto`: unsets what is stored.
    #[inline]
    pub fn clear_payto(self) -> Self {
        Self(self.0.cleared("payto"))
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(self, pix: payment_method_options::Pix) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// Clears `pix`: unsets what is stored.
    #[inline]
    pub fn clear_pix(self) -> Self {
        Self(self.0.cleared("pix"))
    }

    /// Sets `promptpay`.
    #[inline]
    pub fn promptpay(self, promptpay: payment_method_options::Promptpay) -> Self {
        Self(self.0.with("promptpay", promptpay))
    }

    /// Clears `promptpay`: unsets what is stored.
    #[inline]
    pub fn clear_promptpay(self) -> Self {
        Self(self.0.cleared("promptpay"))
    }

    /// Sets `revolut_pay`.
    #[inline]
    pub fn revolut_pay(self, revolut_pay: payment_method_options::RevolutPay) -> Self {
        Self(self.0.with("revolut_pay", revolut_pay))
    }

    /// Clears `revolut_pay`: unsets what is stored.
    #[inline]
    pub fn clear_revolut_pay(self) -> Self {
        Self(self.0.cleared("revolut_pay"))
    }

    /// Sets `samsung_pay`.
    #[inline]
    pub fn samsung_pay(self, samsung_pay: payment_method_options::SamsungPay) -> Self {
        Self(self.0.with("samsung_pay", samsung_pay))
    }

    /// Clears `samsung_pay`: unsets what is stored.
    #[inline]
    pub fn clear_samsung_pay(self) -> Self {
        Self(self.0.cleared("samsung_pay"))
    }

    /// Sets `satispay`.
    #[inline]
    pub fn satispay(self, satispay: payment_method_options::Satispay) -> Self {
        Self(self.0.with("satispay", satispay))
    }

    /// Clears `satispay`: unsets what is stored.
    #[inline]
    pub fn clear_satispay(self) -> Self {
        Self(self.0.cleared("satispay"))
    }

    /// Sets `scalapay`.
    #[inline]
    pub fn scalapay(self, scalapay: payment_method_options::Scalapay) -> Self {
        Self(self.0.with("scalapay", scalapay))
    }

    /// Clears `scalapay`: unsets what is stored.
    #[inline]
    pub fn clear_scalapay(self) -> Self {
        Self(self.0.cleared("scalapay"))
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(self, sepa_debit: payment_method_options::SepaDebit) -> Self {
        Self(self.0.with("sepa_debit", sepa_debit))
    }

    /// Clears `sepa_debit`: unsets what is stored.
    #[inline]
    pub fn clear_sepa_debit(self) -> Self {
        Self(self.0.cleared("sepa_debit"))
    }

    /// Sets `sofort`.
    #[inline]
    pub fn sofort(self, sofort: payment_method_options::Sofort) -> Self {
        Self(self.0.with("sofort", sofort))
    }

    /// Clears `sofort`: unsets what is stored.
    #[inline]
    pub fn clear_sofort(self) -> Self {
        Self(self.0.cleared("sofort"))
    }

    /// Sets `swish`.
    #[inline]
    pub fn swish(self, swish: payment_method_options::Swish) -> Self {
        Self(self.0.with("swish", swish))
    }

    /// Clears `swish`: unsets what is stored.
    #[inline]
    pub fn clear_swish(self) -> Self {
        Self(self.0.cleared("swish"))
    }

    /// Sets `twint`.
    #[inline]
    pub fn twint(self, twint: payment_method_options::Twint) -> Self {
        Self(self.0.with("twint", twint))
    }

    /// Clears `twint`: unsets what is stored.
    #[inline]
    pub fn clear_twint(self) -> Self {
        Self(self.0.cleared("twint"))
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(self, upi: payment_method_options::Upi) -> Self {
        Self(self.0.with("upi", upi))
    }

    /// Clears `upi`: unsets what is stored.
    #[inline]
    pub fn clear_upi(self) -> Self {
        Self(self.0.cleared("upi"))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: payment_method_options::UsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }

    /// Clears `us_bank_account`: unsets what is stored.
    #[inline]
    pub fn clear_us_bank_account(self) -> Self {
        Self(self.0.cleared("us_bank_account"))
    }

    /// Sets `wechat_pay`.
    #[inline]
    pub fn wechat_pay(self, wechat_pay: payment_method_options::WechatPay) -> Self {
        Self(self.0.with("wechat_pay", wechat_pay))
    }

    /// Clears `wechat_pay`: unsets what is stored.
    #[inline]
    pub fn clear_wechat_pay(self) -> Self {
        Self(self.0.cleared("wechat_pay"))
    }

    /// Sets `zip`.
    #[inline]
    pub fn zip(self, zip: payment_method_options::Zip) -> Self {
        Self(self.0.with("zip", zip))
    }

    /// Clears `zip`: unsets what is stored.
    #[inline]
    pub fn clear_zip(self) -> Self {
        Self(self.0.cleared("zip"))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for PaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// The parameters that you can use to automatically create a Transfer. Learn more about the
    /// [use case for connected accounts](https://docs.stripe.com/payments/connected-accounts).
    ///
    /// Parameters for `transfer_data` of [`payment_intents::create`](fn@crate::payment_intents::create).
    pub struct TransferData;
}

#[cfg(feature = "payment_intents")]
impl TransferData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(destination: impl Into<crate::ids::AccountId>) -> Self {
        let destination: crate::ids::AccountId = destination.into();
        Self(rt::Params::new().with("destination", destination))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Sets `payment_data`.
    #[inline]
    pub fn payment_data(self, payment_data: transfer_data::PaymentData) -> Self {
        Self(self.0.with("payment_data", payment_data))
    }
}
