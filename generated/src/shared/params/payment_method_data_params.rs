// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params};
use crate::{
    AllowRedisplay, CreatePaymentMethodAcssDebit, CreatePaymentMethodAffirm,
    CreatePaymentMethodAuBecsDebit, CreatePaymentMethodBacsDebit,
    CreatePaymentMethodBoleto, CreatePaymentMethodEps, CreatePaymentMethodFpx,
    CreatePaymentMethodIdeal, CreatePaymentMethodKlarna, CreatePaymentMethodNaverPay,
    CreatePaymentMethodNzBankAccount, CreatePaymentMethodP24, CreatePaymentMethodPayto,
    CreatePaymentMethodSepaDebit, CreatePaymentMethodSofort, CreatePaymentMethodUpi,
    CreatePaymentMethodUsBankAccount, PaymentMethodBillingDetails,
    RadarOptionsWithHiddenOptions,
};

stripe_runtime::params! {
    /// If provided, this hash will be used to create a PaymentMethod. The new PaymentMethod will appear
    /// in the
    /// [payment_method](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method)
    /// property on the PaymentIntent.
    ///
    /// Parameters at `PostPaymentIntents/payment_method_data`, `PostPaymentIntentsIntent/payment_method_data`, `PostPaymentIntentsIntentConfirm/payment_method_data` and 4 more places.
    pub struct PaymentMethodDataParams;
}

impl PaymentMethodDataParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: PaymentMethodDataParamsType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `acss_debit`.
    #[inline]
    pub fn acss_debit(self, acss_debit: CreatePaymentMethodAcssDebit) -> Self {
        Self(self.0.with("acss_debit", acss_debit))
    }

    /// Sets `affirm`.
    #[inline]
    pub fn affirm(self, affirm: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("affirm", affirm))
    }

    /// Sets `afterpay_clearpay`.
    #[inline]
    pub fn afterpay_clearpay(
        self,
        afterpay_clearpay: CreatePaymentMethodAffirm,
    ) -> Self {
        Self(self.0.with("afterpay_clearpay", afterpay_clearpay))
    }

    /// Sets `alipay`.
    #[inline]
    pub fn alipay(self, alipay: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("alipay", alipay))
    }

    /// Sets `allow_redisplay`.
    #[inline]
    pub fn allow_redisplay(self, allow_redisplay: AllowRedisplay) -> Self {
        Self(self.0.with("allow_redisplay", allow_redisplay))
    }

    /// Sets `alma`.
    #[inline]
    pub fn alma(self, alma: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("alma", alma))
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(self, amazon_pay: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("amazon_pay", amazon_pay))
    }

    /// Sets `au_becs_debit`.
    #[inline]
    pub fn au_becs_debit(self, au_becs_debit: CreatePaymentMethodAuBecsDebit) -> Self {
        Self(self.0.with("au_becs_debit", au_becs_debit))
    }

    /// Sets `bacs_debit`.
    #[inline]
    pub fn bacs_debit(self, bacs_debit: CreatePaymentMethodBacsDebit) -> Self {
        Self(self.0.with("bacs_debit", bacs_debit))
    }

    /// Sets `bancontact`.
    #[inline]
    pub fn bancontact(self, bancontact: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("bancontact", bancontact))
    }

    /// Sets `billie`.
    #[inline]
    pub fn billie(self, billie: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("billie", billie))
    }

    /// Sets `billing_details`.
    #[inline]
    pub fn billing_details(self, billing_details: PaymentMethodBillingDetails) -> Self {
        Self(self.0.with("billing_details", billing_details))
    }

    /// Sets `bizum`.
    #[inline]
    pub fn bizum(self, bizum: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("bizum", bizum))
    }

    /// Sets `blik`.
    #[inline]
    pub fn blik(self, blik: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("blik", blik))
    }

    /// Sets `boleto`.
    #[inline]
    pub fn boleto(self, boleto: CreatePaymentMethodBoleto) -> Self {
        Self(self.0.with("boleto", boleto))
    }

    /// Sets `cashapp`.
    #[inline]
    pub fn cashapp(self, cashapp: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("cashapp", cashapp))
    }

    /// Sets `crypto`.
    #[inline]
    pub fn crypto(self, crypto: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("crypto", crypto))
    }

    /// Sets `customer_balance`.
    #[inline]
    pub fn customer_balance(self, customer_balance: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("customer_balance", customer_balance))
    }

    /// Sets `eps`.
    #[inline]
    pub fn eps(self, eps: CreatePaymentMethodEps) -> Self {
        Self(self.0.with("eps", eps))
    }

    /// Sets `fpx`.
    #[inline]
    pub fn fpx(self, fpx: CreatePaymentMethodFpx) -> Self {
        Self(self.0.with("fpx", fpx))
    }

    /// Sets `giropay`.
    #[inline]
    pub fn giropay(self, giropay: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("giropay", giropay))
    }

    /// Sets `grabpay`.
    #[inline]
    pub fn grabpay(self, grabpay: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("grabpay", grabpay))
    }

    /// Sets `ideal`.
    #[inline]
    pub fn ideal(self, ideal: CreatePaymentMethodIdeal) -> Self {
        Self(self.0.with("ideal", ideal))
    }

    /// Sets `interac_present`.
    #[inline]
    pub fn interac_present(self, interac_present: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("interac_present", interac_present))
    }

    /// Sets `kakao_pay`.
    #[inline]
    pub fn kakao_pay(self, kakao_pay: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("kakao_pay", kakao_pay))
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(self, klarna: CreatePaymentMethodKlarna) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Sets `konbini`.
    #[inline]
    pub fn konbini(self, konbini: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("konbini", konbini))
    }

    /// Sets `kr_card`.
    #[inline]
    pub fn kr_card(self, kr_card: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("kr_card", kr_card))
    }

    /// Sets `link`.
    #[inline]
    pub fn link(self, link: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("link", link))
    }

    /// Sets `mb_way`.
    #[inline]
    pub fn mb_way(self, mb_way: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("mb_way", mb_way))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Sets `mobilepay`.
    #[inline]
    pub fn mobilepay(self, mobilepay: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("mobilepay", mobilepay))
    }

    /// Sets `multibanco`.
    #[inline]
    pub fn multibanco(self, multibanco: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("multibanco", multibanco))
    }

    /// Sets `naver_pay`.
    #[inline]
    pub fn naver_pay(self, naver_pay: CreatePaymentMethodNaverPay) -> Self {
        Self(self.0.with("naver_pay", naver_pay))
    }

    /// Sets `nz_bank_account`.
    #[inline]
    pub fn nz_bank_account(
        self,
        nz_bank_account: CreatePaymentMethodNzBankAccount,
    ) -> Self {
        Self(self.0.with("nz_bank_account", nz_bank_account))
    }

    /// Sets `oxxo`.
    #[inline]
    pub fn oxxo(self, oxxo: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("oxxo", oxxo))
    }

    /// Sets `p24`.
    #[inline]
    pub fn p24(self, p24: CreatePaymentMethodP24) -> Self {
        Self(self.0.with("p24", p24))
    }

    /// Sets `pay_by_bank`.
    #[inline]
    pub fn pay_by_bank(self, pay_by_bank: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("pay_by_bank", pay_by_bank))
    }

    /// Sets `payco`.
    #[inline]
    pub fn payco(self, payco: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("payco", payco))
    }

    /// Sets `paynow`.
    #[inline]
    pub fn paynow(self, paynow: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("paynow", paynow))
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(self, paypal: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("paypal", paypal))
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(self, payto: CreatePaymentMethodPayto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(self, pix: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// Sets `promptpay`.
    #[inline]
    pub fn promptpay(self, promptpay: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("promptpay", promptpay))
    }

    /// Sets `radar_options`.
    #[inline]
    pub fn radar_options(self, radar_options: RadarOptionsWithHiddenOptions) -> Self {
        Self(self.0.with("radar_options", radar_options))
    }

    /// Sets `revolut_pay`.
    #[inline]
    pub fn revolut_pay(self, revolut_pay: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("revolut_pay", revolut_pay))
    }

    /// Sets `samsung_pay`.
    #[inline]
    pub fn samsung_pay(self, samsung_pay: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("samsung_pay", samsung_pay))
    }

    /// Sets `satispay`.
    #[inline]
    pub fn satispay(self, satispay: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("satispay", satispay))
    }

    /// Sets `scalapay`.
    #[inline]
    pub fn scalapay(self, scalapay: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("scalapay", scalapay))
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(self, sepa_debit: CreatePaymentMethodSepaDebit) -> Self {
        Self(self.0.with("sepa_debit", sepa_debit))
    }

    /// Sets `sofort`.
    #[inline]
    pub fn sofort(self, sofort: CreatePaymentMethodSofort) -> Self {
        Self(self.0.with("sofort", sofort))
    }

    /// Sets `sunbit`.
    #[inline]
    pub fn sunbit(self, sunbit: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("sunbit", sunbit))
    }

    /// Sets `swish`.
    #[inline]
    pub fn swish(self, swish: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("swish", swish))
    }

    /// Sets `twint`.
    #[inline]
    pub fn twint(self, twint: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("twint", twint))
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(self, upi: CreatePaymentMethodUpi) -> Self {
        Self(self.0.with("upi", upi))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: CreatePaymentMethodUsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }

    /// Sets `wechat_pay`.
    #[inline]
    pub fn wechat_pay(self, wechat_pay: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("wechat_pay", wechat_pay))
    }

    /// Sets `zip`.
    #[inline]
    pub fn zip(self, zip: CreatePaymentMethodAffirm) -> Self {
        Self(self.0.with("zip", zip))
    }
}

/// The values of `PostPaymentIntents/payment_method_data/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodDataParamsType {
    /// `acss_debit`
    AcssDebit,
    /// `affirm`
    Affirm,
    /// `afterpay_clearpay`
    AfterpayClearpay,
    /// `alipay`
    Alipay,
    /// `alma`
    Alma,
    /// `amazon_pay`
    AmazonPay,
    /// `au_becs_debit`
    AuBecsDebit,
    /// `bacs_debit`
    BacsDebit,
    /// `bancontact`
    Bancontact,
    /// `billie`
    Billie,
    /// `bizum`
    Bizum,
    /// `blik`
    Blik,
    /// `boleto`
    Boleto,
    /// `cashapp`
    Cashapp,
    /// `crypto`
    Crypto,
    /// `customer_balance`
    CustomerBalance,
    /// `eps`
    Eps,
    /// `fpx`
    Fpx,
    /// `giropay`
    Giropay,
    /// `grabpay`
    Grabpay,
    /// `ideal`
    Ideal,
    /// `kakao_pay`
    KakaoPay,
    /// `klarna`
    Klarna,
    /// `konbini`
    Konbini,
    /// `kr_card`
    KrCard,
    /// `link`
    Link,
    /// `mb_way`
    MbWay,
    /// `mobilepay`
    Mobilepay,
    /// `multibanco`
    Multibanco,
    /// `naver_pay`
    NaverPay,
    /// `nz_bank_account`
    NzBankAccount,
    /// `oxxo`
    Oxxo,
    /// `p24`
    P24,
    /// `pay_by_bank`
    PayByBank,
    /// `payco`
    Payco,
    /// `paynow`
    Paynow,
    /// `paypal`
    Paypal,
    /// `payto`
    Payto,
    /// `pix`
    Pix,
    /// `promptpay`
    Promptpay,
    /// `revolut_pay`
    RevolutPay,
    /// `samsung_pay`
    SamsungPay,
    /// `satispay`
    Satispay,
    /// `scalapay`
    Scalapay,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
    /// `sunbit`
    Sunbit,
    /// `swish`
    Swish,
    /// `twint`
    Twint,
    /// `upi`
    Upi,
    /// `us_bank_account`
    UsBankAccount,
    /// `wechat_pay`
    WechatPay,
    /// `zip`
    Zip,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodDataParamsType {
    AcssDebit = "acss_debit",
    Affirm = "affirm",
    AfterpayClearpay = "afterpay_clearpay",
    Alipay = "alipay",
    Alma = "alma",
    AmazonPay = "amazon_pay",
    AuBecsDebit = "au_becs_debit",
    BacsDebit = "bacs_debit",
    Bancontact = "bancontact",
    Billie = "billie",
    Bizum = "bizum",
    Blik = "blik",
    Boleto = "boleto",
    Cashapp = "cashapp",
    Crypto = "crypto",
    CustomerBalance = "customer_balance",
    Eps = "eps",
    Fpx = "fpx",
    Giropay = "giropay",
    Grabpay = "grabpay",
    Ideal = "ideal",
    KakaoPay = "kakao_pay",
    Klarna = "klarna",
    Konbini = "konbini",
    KrCard = "kr_card",
    Link = "link",
    MbWay = "mb_way",
    Mobilepay = "mobilepay",
    Multibanco = "multibanco",
    NaverPay = "naver_pay",
    NzBankAccount = "nz_bank_account",
    Oxxo = "oxxo",
    P24 = "p24",
    PayByBank = "pay_by_bank",
    Payco = "payco",
    Paynow = "paynow",
    Paypal = "paypal",
    Payto = "payto",
    Pix = "pix",
    Promptpay = "promptpay",
    RevolutPay = "revolut_pay",
    SamsungPay = "samsung_pay",
    Satispay = "satispay",
    Scalapay = "scalapay",
    SepaDebit = "sepa_debit",
    Sofort = "sofort",
    Sunbit = "sunbit",
    Swish = "swish",
    Twint = "twint",
    Upi = "upi",
    UsBankAccount = "us_bank_account",
    WechatPay = "wechat_pay",
    Zip = "zip",
});
