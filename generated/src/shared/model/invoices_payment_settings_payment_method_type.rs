// Written by `cargo xtask generate`. Do not edit.

/// The values of `invoices_payment_settings/payment_method_types[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoicesPaymentSettingsPaymentMethodType {
    /// `ach_credit_transfer`
    AchCreditTransfer,
    /// `ach_debit`
    AchDebit,
    /// `acss_debit`
    AcssDebit,
    /// `affirm`
    Affirm,
    /// `amazon_pay`
    AmazonPay,
    /// `au_becs_debit`
    AuBecsDebit,
    /// `bacs_debit`
    BacsDebit,
    /// `bancontact`
    Bancontact,
    /// `boleto`
    Boleto,
    /// `card`
    Card,
    /// `cashapp`
    Cashapp,
    /// `crypto`
    Crypto,
    /// `custom`
    Custom,
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
    /// `jp_credit_transfer`
    JpCreditTransfer,
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
    /// `multibanco`
    Multibanco,
    /// `naver_pay`
    NaverPay,
    /// `nz_bank_account`
    NzBankAccount,
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
    /// `sepa_credit_transfer`
    SepaCreditTransfer,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
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
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoicesPaymentSettingsPaymentMethodType {
    AchCreditTransfer = "ach_credit_transfer",
    AchDebit = "ach_debit",
    AcssDebit = "acss_debit",
    Affirm = "affirm",
    AmazonPay = "amazon_pay",
    AuBecsDebit = "au_becs_debit",
    BacsDebit = "bacs_debit",
    Bancontact = "bancontact",
    Boleto = "boleto",
    Card = "card",
    Cashapp = "cashapp",
    Crypto = "crypto",
    Custom = "custom",
    CustomerBalance = "customer_balance",
    Eps = "eps",
    Fpx = "fpx",
    Giropay = "giropay",
    Grabpay = "grabpay",
    Ideal = "ideal",
    JpCreditTransfer = "jp_credit_transfer",
    KakaoPay = "kakao_pay",
    Klarna = "klarna",
    Konbini = "konbini",
    KrCard = "kr_card",
    Link = "link",
    Multibanco = "multibanco",
    NaverPay = "naver_pay",
    NzBankAccount = "nz_bank_account",
    P24 = "p24",
    PayByBank = "pay_by_bank",
    Payco = "payco",
    Paynow = "paynow",
    Paypal = "paypal",
    Payto = "payto",
    Pix = "pix",
    Promptpay = "promptpay",
    RevolutPay = "revolut_pay",
    SepaCreditTransfer = "sepa_credit_transfer",
    SepaDebit = "sepa_debit",
    Sofort = "sofort",
    Swish = "swish",
    Twint = "twint",
    Upi = "upi",
    UsBankAccount = "us_bank_account",
    WechatPay = "wechat_pay",
});
