// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings` of [`Invoice`](crate::Invoice).

#[cfg(any(feature = "invoices", feature = "subscriptions"))]
pub mod payment_method_options;

#[cfg(feature = "invoices")]
/// An object in `payment_settings.payment_method_options` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptions {
    /// If paying by `acss_debit`, this sub-hash contains details about the Canadian pre-authorized
    /// debit payment method options to pass to the invoice’s PaymentIntent.
    pub acss_debit: Option<rt::Part<payment_method_options::AcssDebit>>,
    /// If paying by `bancontact`, this sub-hash contains details about the Bancontact payment method
    /// options to pass to the invoice’s PaymentIntent.
    pub bancontact: Option<rt::Part<payment_method_options::Bancontact>>,
    /// If paying by `card`, this sub-hash contains details about the Card payment method options to
    /// pass to the invoice’s PaymentIntent.
    pub card: Option<rt::Part<payment_method_options::Card>>,
    /// If paying by `customer_balance`, this sub-hash contains details about the Bank transfer payment
    /// method options to pass to the invoice’s PaymentIntent.
    pub customer_balance: Option<rt::Part<payment_method_options::CustomerBalance>>,
    /// If paying by `konbini`, this sub-hash contains details about the Konbini payment method options
    /// to pass to the invoice’s PaymentIntent.
    pub konbini: Option<rt::Part<crate::payment_method::Konbini>>,
    /// If paying by `payto`, this sub-hash contains details about the PayTo payment method options to
    /// pass to the invoice’s PaymentIntent.
    pub payto: Option<rt::Part<payment_method_options::Payto>>,
    /// If paying by `pix`, this sub-hash contains details about the Pix payment method options to pass
    /// to the invoice’s PaymentIntent.
    pub pix: Option<rt::Part<payment_method_options::Pix>>,
    /// If paying by `sepa_debit`, this sub-hash contains details about the SEPA Direct Debit payment
    /// method options to pass to the invoice’s PaymentIntent.
    pub sepa_debit: Option<
        rt::Part<crate::setup_attempt::payment_method_details::SepaDebit>,
    >,
    /// If paying by `upi`, this sub-hash contains details about the UPI payment method options to pass
    /// to the invoice’s PaymentIntent.
    pub upi: Option<rt::Part<payment_method_options::Upi>>,
    /// If paying by `us_bank_account`, this sub-hash contains details about the ACH direct debit
    /// payment method options to pass to the invoice’s PaymentIntent.
    pub us_bank_account: Option<rt::Part<payment_method_options::UsBankAccount>>,
}

#[cfg(feature = "invoices")]
impl rt::Blank for PaymentMethodOptions {
    const BLANK: Self = Self {
        acss_debit: rt::Blank::BLANK,
        bancontact: rt::Blank::BLANK,
        card: rt::Blank::BLANK,
        customer_balance: rt::Blank::BLANK,
        konbini: rt::Blank::BLANK,
        payto: rt::Blank::BLANK,
        pix: rt::Blank::BLANK,
        sepa_debit: rt::Blank::BLANK,
        upi: rt::Blank::BLANK,
        us_bank_account: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for PaymentMethodOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoices_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("acss_debit", rt::NULLABLE),
                rt::Field("bancontact", rt::NULLABLE),
                rt::Field("card", rt::NULLABLE),
                rt::Field("customer_balance", rt::NULLABLE),
                rt::Field("konbini", rt::NULLABLE),
                rt::Field("payto", rt::NULLABLE),
                rt::Field("pix", rt::NULLABLE),
                rt::Field("sepa_debit", rt::NULLABLE),
                rt::Field("upi", rt::NULLABLE),
                rt::Field("us_bank_account", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.acss_debit,
            1 => &self.bancontact,
            2 => &self.card,
            3 => &self.customer_balance,
            4 => &self.konbini,
            5 => &self.payto,
            6 => &self.pix,
            7 => &self.sepa_debit,
            8 => &self.upi,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.bancontact,
            2 => &mut self.card,
            3 => &mut self.customer_balance,
            4 => &mut self.konbini,
            5 => &mut self.payto,
            6 => &mut self.pix,
            7 => &mut self.sepa_debit,
            8 => &mut self.upi,
            _ => &mut self.us_bank_account,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(PaymentMethodOptions);

#[cfg(feature = "customers")]
/// The values of `payment_settings.payment_method_types[]` of [`Invoice`](crate::Invoice), `payment_settings.payment_method_types[]` of [`Subscription`](crate::Subscription) and 6 more places.
#[non_exhaustive]
pub enum PaymentMethodType {
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

#[cfg(feature = "customers")]
rt::open_enum!(PaymentMethodType {
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
