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
    pub fn acss_debit(mut self, acss_debit: CreatePaymentMethodAcssDebit) -> Self {
        self.0.set("acss_debit", acss_debit);
        self
    }

    /// Sets `affirm`.
    #[inline]
    pub fn affirm(mut self, affirm: CreatePaymentMethodAffirm) -> Self {
        self.0.set("affirm", affirm);
        self
    }

    /// Sets `afterpay_clearpay`.
    #[inline]
    pub fn afterpay_clearpay(
        mut self,
        afterpay_clearpay: CreatePaymentMethodAffirm,
    ) -> Self {
        self.0.set("afterpay_clearpay", afterpay_clearpay);
        self
    }

    /// Sets `alipay`.
    #[inline]
    pub fn alipay(mut self, alipay: CreatePaymentMethodAffirm) -> Self {
        self.0.set("alipay", alipay);
        self
    }

    /// Sets `allow_redisplay`.
    #[inline]
    pub fn allow_redisplay(mut self, allow_redisplay: AllowRedisplay) -> Self {
        self.0.set("allow_redisplay", allow_redisplay);
        self
    }

    /// Sets `alma`.
    #[inline]
    pub fn alma(mut self, alma: CreatePaymentMethodAffirm) -> Self {
        self.0.set("alma", alma);
        self
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(mut self, amazon_pay: CreatePaymentMethodAffirm) -> Self {
        self.0.set("amazon_pay", amazon_pay);
        self
    }

    /// Sets `au_becs_debit`.
    #[inline]
    pub fn au_becs_debit(
        mut self,
        au_becs_debit: CreatePaymentMethodAuBecsDebit,
    ) -> Self {
        self.0.set("au_becs_debit", au_becs_debit);
        self
    }

    /// Sets `bacs_debit`.
    #[inline]
    pub fn bacs_debit(mut self, bacs_debit: CreatePaymentMethodBacsDebit) -> Self {
        self.0.set("bacs_debit", bacs_debit);
        self
    }

    /// Sets `bancontact`.
    #[inline]
    pub fn bancontact(mut self, bancontact: CreatePaymentMethodAffirm) -> Self {
        self.0.set("bancontact", bancontact);
        self
    }

    /// Sets `billie`.
    #[inline]
    pub fn billie(mut self, billie: CreatePaymentMethodAffirm) -> Self {
        self.0.set("billie", billie);
        self
    }

    /// Sets `billing_details`.
    #[inline]
    pub fn billing_details(
        mut self,
        billing_details: PaymentMethodBillingDetails,
    ) -> Self {
        self.0.set("billing_details", billing_details);
        self
    }

    /// Sets `bizum`.
    #[inline]
    pub fn bizum(mut self, bizum: CreatePaymentMethodAffirm) -> Self {
        self.0.set("bizum", bizum);
        self
    }

    /// Sets `blik`.
    #[inline]
    pub fn blik(mut self, blik: CreatePaymentMethodAffirm) -> Self {
        self.0.set("blik", blik);
        self
    }

    /// Sets `boleto`.
    #[inline]
    pub fn boleto(mut self, boleto: CreatePaymentMethodBoleto) -> Self {
        self.0.set("boleto", boleto);
        self
    }

    /// Sets `cashapp`.
    #[inline]
    pub fn cashapp(mut self, cashapp: CreatePaymentMethodAffirm) -> Self {
        self.0.set("cashapp", cashapp);
        self
    }

    /// Sets `crypto`.
    #[inline]
    pub fn crypto(mut self, crypto: CreatePaymentMethodAffirm) -> Self {
        self.0.set("crypto", crypto);
        self
    }

    /// Sets `customer_balance`.
    #[inline]
    pub fn customer_balance(
        mut self,
        customer_balance: CreatePaymentMethodAffirm,
    ) -> Self {
        self.0.set("customer_balance", customer_balance);
        self
    }

    /// Sets `eps`.
    #[inline]
    pub fn eps(mut self, eps: CreatePaymentMethodEps) -> Self {
        self.0.set("eps", eps);
        self
    }

    /// Sets `fpx`.
    #[inline]
    pub fn fpx(mut self, fpx: CreatePaymentMethodFpx) -> Self {
        self.0.set("fpx", fpx);
        self
    }

    /// Sets `giropay`.
    #[inline]
    pub fn giropay(mut self, giropay: CreatePaymentMethodAffirm) -> Self {
        self.0.set("giropay", giropay);
        self
    }

    /// Sets `grabpay`.
    #[inline]
    pub fn grabpay(mut self, grabpay: CreatePaymentMethodAffirm) -> Self {
        self.0.set("grabpay", grabpay);
        self
    }

    /// Sets `ideal`.
    #[inline]
    pub fn ideal(mut self, ideal: CreatePaymentMethodIdeal) -> Self {
        self.0.set("ideal", ideal);
        self
    }

    /// Sets `interac_present`.
    #[inline]
    pub fn interac_present(
        mut self,
        interac_present: CreatePaymentMethodAffirm,
    ) -> Self {
        self.0.set("interac_present", interac_present);
        self
    }

    /// Sets `kakao_pay`.
    #[inline]
    pub fn kakao_pay(mut self, kakao_pay: CreatePaymentMethodAffirm) -> Self {
        self.0.set("kakao_pay", kakao_pay);
        self
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(mut self, klarna: CreatePaymentMethodKlarna) -> Self {
        self.0.set("klarna", klarna);
        self
    }

    /// Sets `konbini`.
    #[inline]
    pub fn konbini(mut self, konbini: CreatePaymentMethodAffirm) -> Self {
        self.0.set("konbini", konbini);
        self
    }

    /// Sets `kr_card`.
    #[inline]
    pub fn kr_card(mut self, kr_card: CreatePaymentMethodAffirm) -> Self {
        self.0.set("kr_card", kr_card);
        self
    }

    /// Sets `link`.
    #[inline]
    pub fn link(mut self, link: CreatePaymentMethodAffirm) -> Self {
        self.0.set("link", link);
        self
    }

    /// Sets `mb_way`.
    #[inline]
    pub fn mb_way(mut self, mb_way: CreatePaymentMethodAffirm) -> Self {
        self.0.set("mb_way", mb_way);
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Sets `mobilepay`.
    #[inline]
    pub fn mobilepay(mut self, mobilepay: CreatePaymentMethodAffirm) -> Self {
        self.0.set("mobilepay", mobilepay);
        self
    }

    /// Sets `multibanco`.
    #[inline]
    pub fn multibanco(mut self, multibanco: CreatePaymentMethodAffirm) -> Self {
        self.0.set("multibanco", multibanco);
        self
    }

    /// Sets `naver_pay`.
    #[inline]
    pub fn naver_pay(mut self, naver_pay: CreatePaymentMethodNaverPay) -> Self {
        self.0.set("naver_pay", naver_pay);
        self
    }

    /// Sets `nz_bank_account`.
    #[inline]
    pub fn nz_bank_account(
        mut self,
        nz_bank_account: CreatePaymentMethodNzBankAccount,
    ) -> Self {
        self.0.set("nz_bank_account", nz_bank_account);
        self
    }

    /// Sets `oxxo`.
    #[inline]
    pub fn oxxo(mut self, oxxo: CreatePaymentMethodAffirm) -> Self {
        self.0.set("oxxo", oxxo);
        self
    }

    /// Sets `p24`.
    #[inline]
    pub fn p24(mut self, p24: CreatePaymentMethodP24) -> Self {
        self.0.set("p24", p24);
        self
    }

    /// Sets `pay_by_bank`.
    #[inline]
    pub fn pay_by_bank(mut self, pay_by_bank: CreatePaymentMethodAffirm) -> Self {
        self.0.set("pay_by_bank", pay_by_bank);
        self
    }

    /// Sets `payco`.
    #[inline]
    pub fn payco(mut self, payco: CreatePaymentMethodAffirm) -> Self {
        self.0.set("payco", payco);
        self
    }

    /// Sets `paynow`.
    #[inline]
    pub fn paynow(mut self, paynow: CreatePaymentMethodAffirm) -> Self {
        self.0.set("paynow", paynow);
        self
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(mut self, paypal: CreatePaymentMethodAffirm) -> Self {
        self.0.set("paypal", paypal);
        self
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(mut self, payto: CreatePaymentMethodPayto) -> Self {
        self.0.set("payto", payto);
        self
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(mut self, pix: CreatePaymentMethodAffirm) -> Self {
        self.0.set("pix", pix);
        self
    }

    /// Sets `promptpay`.
    #[inline]
    pub fn promptpay(mut self, promptpay: CreatePaymentMethodAffirm) -> Self {
        self.0.set("promptpay", promptpay);
        self
    }

    /// Sets `radar_options`.
    #[inline]
    pub fn radar_options(
        mut self,
        radar_options: RadarOptionsWithHiddenOptions,
    ) -> Self {
        self.0.set("radar_options", radar_options);
        self
    }

    /// Sets `revolut_pay`.
    #[inline]
    pub fn revolut_pay(mut self, revolut_pay: CreatePaymentMethodAffirm) -> Self {
        self.0.set("revolut_pay", revolut_pay);
        self
    }

    /// Sets `samsung_pay`.
    #[inline]
    pub fn samsung_pay(mut self, samsung_pay: CreatePaymentMethodAffirm) -> Self {
        self.0.set("samsung_pay", samsung_pay);
        self
    }

    /// Sets `satispay`.
    #[inline]
    pub fn satispay(mut self, satispay: CreatePaymentMethodAffirm) -> Self {
        self.0.set("satispay", satispay);
        self
    }

    /// Sets `scalapay`.
    #[inline]
    pub fn scalapay(mut self, scalapay: CreatePaymentMethodAffirm) -> Self {
        self.0.set("scalapay", scalapay);
        self
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(mut self, sepa_debit: CreatePaymentMethodSepaDebit) -> Self {
        self.0.set("sepa_debit", sepa_debit);
        self
    }

    /// Sets `sofort`.
    #[inline]
    pub fn sofort(mut self, sofort: CreatePaymentMethodSofort) -> Self {
        self.0.set("sofort", sofort);
        self
    }

    /// Sets `sunbit`.
    #[inline]
    pub fn sunbit(mut self, sunbit: CreatePaymentMethodAffirm) -> Self {
        self.0.set("sunbit", sunbit);
        self
    }

    /// Sets `swish`.
    #[inline]
    pub fn swish(mut self, swish: CreatePaymentMethodAffirm) -> Self {
        self.0.set("swish", swish);
        self
    }

    /// Sets `twint`.
    #[inline]
    pub fn twint(mut self, twint: CreatePaymentMethodAffirm) -> Self {
        self.0.set("twint", twint);
        self
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(mut self, upi: CreatePaymentMethodUpi) -> Self {
        self.0.set("upi", upi);
        self
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        mut self,
        us_bank_account: CreatePaymentMethodUsBankAccount,
    ) -> Self {
        self.0.set("us_bank_account", us_bank_account);
        self
    }

    /// Sets `wechat_pay`.
    #[inline]
    pub fn wechat_pay(mut self, wechat_pay: CreatePaymentMethodAffirm) -> Self {
        self.0.set("wechat_pay", wechat_pay);
        self
    }

    /// Sets `zip`.
    #[inline]
    pub fn zip(mut self, zip: CreatePaymentMethodAffirm) -> Self {
        self.0.set("zip", zip);
        self
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
