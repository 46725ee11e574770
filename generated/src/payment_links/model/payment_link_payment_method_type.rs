// Written by `cargo xtask generate`. Do not edit.

/// The values of `payment_link/payment_method_types[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentLinkPaymentMethodType {
    /// `affirm`
    Affirm,
    /// `afterpay_clearpay`
    AfterpayClearpay,
    /// `alipay`
    Alipay,
    /// `alma`
    Alma,
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
    /// `klarna`
    Klarna,
    /// `konbini`
    Konbini,
    /// `link`
    Link,
    /// `mb_way`
    MbWay,
    /// `mobilepay`
    Mobilepay,
    /// `multibanco`
    Multibanco,
    /// `oxxo`
    Oxxo,
    /// `p24`
    P24,
    /// `pay_by_bank`
    PayByBank,
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
    /// `satispay`
    Satispay,
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

stripe_runtime::open_enum!(PaymentLinkPaymentMethodType {
    Affirm = "affirm",
    AfterpayClearpay = "afterpay_clearpay",
    Alipay = "alipay",
    Alma = "alma",
    AuBecsDebit = "au_becs_debit",
    BacsDebit = "bacs_debit",
    Bancontact = "bancontact",
    Billie = "billie",
    Bizum = "bizum",
    Blik = "blik",
    Boleto = "boleto",
    Card = "card",
    Cashapp = "cashapp",
    Eps = "eps",
    Fpx = "fpx",
    Giropay = "giropay",
    Grabpay = "grabpay",
    Ideal = "ideal",
    Klarna = "klarna",
    Konbini = "konbini",
    Link = "link",
    MbWay = "mb_way",
    Mobilepay = "mobilepay",
    Multibanco = "multibanco",
    Oxxo = "oxxo",
    P24 = "p24",
    PayByBank = "pay_by_bank",
    Paynow = "paynow",
    Paypal = "paypal",
    Payto = "payto",
    Pix = "pix",
    Promptpay = "promptpay",
    Satispay = "satispay",
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
