// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostCheckoutSessions/payment_method_types[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutSessionPaymentMethodType {
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
    /// `card`
    Card,
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

stripe_runtime::open_enum!(CheckoutSessionPaymentMethodType {
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
    Card = "card",
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
