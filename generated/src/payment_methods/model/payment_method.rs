// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Expand, Expandable, Field, Metadata, NULLABLE, OPTIONAL, Part,
    Place, REQUIRED, Record, Resource, Shape, Timestamp, blank, boxed, debug,
};
use crate::{
    AllowRedisplay, BillingDetails, ChargeId, CustomerId,
    PaymentFlowsPrivatePaymentMethodsAlipay, PaymentMethodAcssDebit, PaymentMethodAffirm,
    PaymentMethodAfterpayClearpay, PaymentMethodAlma, PaymentMethodAmazonPay,
    PaymentMethodAuBecsDebit, PaymentMethodBacsDebit, PaymentMethodBancontact,
    PaymentMethodBillie, PaymentMethodBizum, PaymentMethodBlik, PaymentMethodBoleto,
    PaymentMethodCard, PaymentMethodCardPresent, PaymentMethodCashapp,
    PaymentMethodCrypto, PaymentMethodCustom, PaymentMethodCustomerBalance,
    PaymentMethodEps, PaymentMethodFpx, PaymentMethodGiropay, PaymentMethodGrabpay,
    PaymentMethodId, PaymentMethodIdeal, PaymentMethodInteracPresent,
    PaymentMethodKakaoPay, PaymentMethodKlarna, PaymentMethodKonbini,
    PaymentMethodKrCard, PaymentMethodLink, PaymentMethodMbWay, PaymentMethodMobilepay,
    PaymentMethodMultibanco, PaymentMethodNaverPay, PaymentMethodNzBankAccount,
    PaymentMethodOxxo, PaymentMethodP24, PaymentMethodPayByBank, PaymentMethodPayco,
    PaymentMethodPaynow, PaymentMethodPaypal, PaymentMethodPayto, PaymentMethodPix,
    PaymentMethodPromptpay, PaymentMethodRevolutPay, PaymentMethodSamsungPay,
    PaymentMethodSatispay, PaymentMethodScalapay, PaymentMethodSepaDebit,
    PaymentMethodSofort, PaymentMethodSunbit, PaymentMethodSwish, PaymentMethodTwint,
    PaymentMethodUpi, PaymentMethodUsBankAccount, PaymentMethodWechatPay,
    PaymentMethodZip, RadarRadarOptions, SetupAttemptId,
};

/// PaymentMethod objects represent your customer's payment instruments. You can use them with
/// [PaymentIntents](https://docs.stripe.com/payments/payment-intents) to collect payments or save
/// them to Customer objects to store instrument details for future payments.
///
/// Related guides: [Payment Methods](https://docs.stripe.com/payments/payment-methods) and
/// [More Payment Scenarios](https://docs.stripe.com/payments/more-payment-scenarios).
///
/// The schema `payment_method`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethod {
    pub acss_debit: Option<Part<PaymentMethodAcssDebit>>,
    pub affirm: Option<Part<PaymentMethodAffirm>>,
    pub afterpay_clearpay: Option<Part<PaymentMethodAfterpayClearpay>>,
    pub alipay: Option<Part<PaymentFlowsPrivatePaymentMethodsAlipay>>,
    pub alma: Option<Part<PaymentMethodAlma>>,
    pub amazon_pay: Option<Part<PaymentMethodAmazonPay>>,
    pub au_becs_debit: Option<Part<PaymentMethodAuBecsDebit>>,
    pub bacs_debit: Option<Part<PaymentMethodBacsDebit>>,
    pub bancontact: Option<Part<PaymentMethodBancontact>>,
    pub billie: Option<Part<PaymentMethodBillie>>,
    pub billing_details: Part<BillingDetails>,
    pub bizum: Option<Part<PaymentMethodBizum>>,
    pub blik: Option<Part<PaymentMethodBlik>>,
    pub boleto: Option<Part<PaymentMethodBoleto>>,
    pub card: Option<Part<PaymentMethodCard>>,
    pub card_present: Option<Part<PaymentMethodCardPresent>>,
    pub cashapp: Option<Part<PaymentMethodCashapp>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    pub crypto: Option<Part<PaymentMethodCrypto>>,
    pub custom: Option<Part<PaymentMethodCustom>>,
    /// The ID of the Customer to which this PaymentMethod is saved. This will not be set when the
    /// PaymentMethod has not been saved to a Customer.
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub customer_balance: Option<Part<PaymentMethodCustomerBalance>>,
    pub eps: Option<Part<PaymentMethodEps>>,
    pub fpx: Option<Part<PaymentMethodFpx>>,
    pub giropay: Option<Part<PaymentMethodGiropay>>,
    pub grabpay: Option<Part<PaymentMethodGrabpay>>,
    /// Unique identifier for the object.
    pub id: PaymentMethodId,
    pub ideal: Option<Part<PaymentMethodIdeal>>,
    pub interac_present: Option<Part<PaymentMethodInteracPresent>>,
    pub kakao_pay: Option<Part<PaymentMethodKakaoPay>>,
    pub klarna: Option<Part<PaymentMethodKlarna>>,
    pub konbini: Option<Part<PaymentMethodKonbini>>,
    pub kr_card: Option<Part<PaymentMethodKrCard>>,
    pub link: Option<Part<PaymentMethodLink>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub mb_way: Option<Part<PaymentMethodMbWay>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    pub mobilepay: Option<Part<PaymentMethodMobilepay>>,
    pub multibanco: Option<Part<PaymentMethodMultibanco>>,
    pub naver_pay: Option<Part<PaymentMethodNaverPay>>,
    pub nz_bank_account: Option<Part<PaymentMethodNzBankAccount>>,
    pub oxxo: Option<Part<PaymentMethodOxxo>>,
    pub p24: Option<Part<PaymentMethodP24>>,
    pub pay_by_bank: Option<Part<PaymentMethodPayByBank>>,
    pub payco: Option<Part<PaymentMethodPayco>>,
    pub paynow: Option<Part<PaymentMethodPaynow>>,
    pub paypal: Option<Part<PaymentMethodPaypal>>,
    pub payto: Option<Part<PaymentMethodPayto>>,
    pub pix: Option<Part<PaymentMethodPix>>,
    pub promptpay: Option<Part<PaymentMethodPromptpay>>,
    pub radar_options: Option<Part<RadarRadarOptions>>,
    pub revolut_pay: Option<Part<PaymentMethodRevolutPay>>,
    pub samsung_pay: Option<Part<PaymentMethodSamsungPay>>,
    pub satispay: Option<Part<PaymentMethodSatispay>>,
    pub scalapay: Option<Part<PaymentMethodScalapay>>,
    pub sepa_debit: Option<Part<PaymentMethodSepaDebit>>,
    pub sofort: Option<Part<PaymentMethodSofort>>,
    pub sunbit: Option<Part<PaymentMethodSunbit>>,
    pub swish: Option<Part<PaymentMethodSwish>>,
    pub twint: Option<Part<PaymentMethodTwint>>,
    /// The type of the PaymentMethod. An additional hash is included on the PaymentMethod with a name
    /// matching this value. It contains additional information specific to the PaymentMethod type.
    pub type_: PaymentMethodType,
    /// More fields, apart from the others to keep this struct small, and used as if they stood in it:
    /// [`allow_redisplay`](PaymentMethodRest::allow_redisplay),
    /// [`upi`](PaymentMethodRest::upi),
    /// [`us_bank_account`](PaymentMethodRest::us_bank_account),
    /// [`wechat_pay`](PaymentMethodRest::wechat_pay),
    /// [`zip`](PaymentMethodRest::zip).
    pub rest: Part<PaymentMethodRest>,
}

impl Record for PaymentMethod {
    fn blank() -> Self {
        Self {
            acss_debit: blank(),
            affirm: blank(),
            afterpay_clearpay: blank(),
            alipay: blank(),
            alma: blank(),
            amazon_pay: blank(),
            au_becs_debit: blank(),
            bacs_debit: blank(),
            bancontact: blank(),
            billie: blank(),
            billing_details: blank(),
            bizum: blank(),
            blik: blank(),
            boleto: blank(),
            card: blank(),
            card_present: blank(),
            cashapp: blank(),
            created: blank(),
            crypto: blank(),
            custom: blank(),
            customer: blank(),
            customer_account: blank(),
            customer_balance: blank(),
            eps: blank(),
            fpx: blank(),
            giropay: blank(),
            grabpay: blank(),
            id: blank(),
            ideal: blank(),
            interac_present: blank(),
            kakao_pay: blank(),
            klarna: blank(),
            konbini: blank(),
            kr_card: blank(),
            link: blank(),
            livemode: blank(),
            mb_way: blank(),
            metadata: blank(),
            mobilepay: blank(),
            multibanco: blank(),
            naver_pay: blank(),
            nz_bank_account: blank(),
            oxxo: blank(),
            p24: blank(),
            pay_by_bank: blank(),
            payco: blank(),
            paynow: blank(),
            paypal: blank(),
            payto: blank(),
            pix: blank(),
            promptpay: blank(),
            radar_options: blank(),
            revolut_pay: blank(),
            samsung_pay: blank(),
            satispay: blank(),
            scalapay: blank(),
            sepa_debit: blank(),
            sofort: blank(),
            sunbit: blank(),
            swish: blank(),
            twint: blank(),
            type_: blank(),
            rest: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method",
            constants: &[("object", Constant::Str("payment_method"))],
            fields: &[
                Field("acss_debit", OPTIONAL),
                Field("affirm", OPTIONAL),
                Field("afterpay_clearpay", OPTIONAL),
                Field("alipay", OPTIONAL),
                Field("allow_redisplay", OPTIONAL),
                Field("alma", OPTIONAL),
                Field("amazon_pay", OPTIONAL),
                Field("au_becs_debit", OPTIONAL),
                Field("bacs_debit", OPTIONAL),
                Field("bancontact", OPTIONAL),
                Field("billie", OPTIONAL),
                Field("billing_details", REQUIRED),
                Field("bizum", OPTIONAL),
                Field("blik", OPTIONAL),
                Field("boleto", OPTIONAL),
                Field("card", OPTIONAL),
                Field("card_present", OPTIONAL),
                Field("cashapp", OPTIONAL),
                Field("created", REQUIRED),
                Field("crypto", OPTIONAL),
                Field("custom", OPTIONAL),
                Field("customer", NULLABLE),
                Field("customer_account", NULLABLE),
                Field("customer_balance", OPTIONAL),
                Field("eps", OPTIONAL),
                Field("fpx", OPTIONAL),
                Field("giropay", OPTIONAL),
                Field("grabpay", OPTIONAL),
                Field("id", REQUIRED),
                Field("ideal", OPTIONAL),
                Field("interac_present", OPTIONAL),
                Field("kakao_pay", OPTIONAL),
                Field("klarna", OPTIONAL),
                Field("konbini", OPTIONAL),
                Field("kr_card", OPTIONAL),
                Field("link", OPTIONAL),
                Field("livemode", REQUIRED),
                Field("mb_way", OPTIONAL),
                Field("metadata", NULLABLE),
                Field("mobilepay", OPTIONAL),
                Field("multibanco", OPTIONAL),
                Field("naver_pay", OPTIONAL),
                Field("nz_bank_account", OPTIONAL),
                Field("oxxo", OPTIONAL),
                Field("p24", OPTIONAL),
                Field("pay_by_bank", OPTIONAL),
                Field("payco", OPTIONAL),
                Field("paynow", OPTIONAL),
                Field("paypal", OPTIONAL),
                Field("payto", OPTIONAL),
                Field("pix", OPTIONAL),
                Field("promptpay", OPTIONAL),
                Field("radar_options", OPTIONAL),
                Field("revolut_pay", OPTIONAL),
                Field("samsung_pay", OPTIONAL),
                Field("satispay", OPTIONAL),
                Field("scalapay", OPTIONAL),
                Field("sepa_debit", OPTIONAL),
                Field("sofort", OPTIONAL),
                Field("sunbit", OPTIONAL),
                Field("swish", OPTIONAL),
                Field("twint", OPTIONAL),
                Field("type", REQUIRED),
                Field("upi", OPTIONAL),
                Field("us_bank_account", OPTIONAL),
                Field("wechat_pay", OPTIONAL),
                Field("zip", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.acss_debit,
            1 => &self.affirm,
            2 => &self.afterpay_clearpay,
            3 => &self.alipay,
            4 => &self.allow_redisplay,
            5 => &self.alma,
            6 => &self.amazon_pay,
            7 => &self.au_becs_debit,
            8 => &self.bacs_debit,
            9 => &self.bancontact,
            10 => &self.billie,
            11 => &self.billing_details,
            12 => &self.bizum,
            13 => &self.blik,
            14 => &self.boleto,
            15 => &self.card,
            16 => &self.card_present,
            17 => &self.cashapp,
            18 => &self.created,
            19 => &self.crypto,
            20 => &self.custom,
            21 => &self.customer,
            22 => &self.customer_account,
            23 => &self.customer_balance,
            24 => &self.eps,
            25 => &self.fpx,
            26 => &self.giropay,
            27 => &self.grabpay,
            28 => &self.id,
            29 => &self.ideal,
            30 => &self.interac_present,
            31 => &self.kakao_pay,
            32 => &self.klarna,
            33 => &self.konbini,
            34 => &self.kr_card,
            35 => &self.link,
            36 => &self.livemode,
            37 => &self.mb_way,
            38 => &self.metadata,
            39 => &self.mobilepay,
            40 => &self.multibanco,
            41 => &self.naver_pay,
            42 => &self.nz_bank_account,
            43 => &self.oxxo,
            44 => &self.p24,
            45 => &self.pay_by_bank,
            46 => &self.payco,
            47 => &self.paynow,
            48 => &self.paypal,
            49 => &self.payto,
            50 => &self.pix,
            51 => &self.promptpay,
            52 => &self.radar_options,
            53 => &self.revolut_pay,
            54 => &self.samsung_pay,
            55 => &self.satispay,
            56 => &self.scalapay,
            57 => &self.sepa_debit,
            58 => &self.sofort,
            59 => &self.sunbit,
            60 => &self.swish,
            61 => &self.twint,
            62 => &self.type_,
            63 => &self.upi,
            64 => &self.us_bank_account,
            65 => &self.wechat_pay,
            _ => &self.zip,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.affirm,
            2 => &mut self.afterpay_clearpay,
            3 => &mut self.alipay,
            4 => &mut self.allow_redisplay,
            5 => &mut self.alma,
            6 => &mut self.amazon_pay,
            7 => &mut self.au_becs_debit,
            8 => &mut self.bacs_debit,
            9 => &mut self.bancontact,
            10 => &mut self.billie,
            11 => &mut self.billing_details,
            12 => &mut self.bizum,
            13 => &mut self.blik,
            14 => &mut self.boleto,
            15 => &mut self.card,
            16 => &mut self.card_present,
            17 => &mut self.cashapp,
            18 => &mut self.created,
            19 => &mut self.crypto,
            20 => &mut self.custom,
            21 => &mut self.customer,
            22 => &mut self.customer_account,
            23 => &mut self.customer_balance,
            24 => &mut self.eps,
            25 => &mut self.fpx,
            26 => &mut self.giropay,
            27 => &mut self.grabpay,
            28 => &mut self.id,
            29 => &mut self.ideal,
            30 => &mut self.interac_present,
            31 => &mut self.kakao_pay,
            32 => &mut self.klarna,
            33 => &mut self.konbini,
            34 => &mut self.kr_card,
            35 => &mut self.link,
            36 => &mut self.livemode,
            37 => &mut self.mb_way,
            38 => &mut self.metadata,
            39 => &mut self.mobilepay,
            40 => &mut self.multibanco,
            41 => &mut self.naver_pay,
            42 => &mut self.nz_bank_account,
            43 => &mut self.oxxo,
            44 => &mut self.p24,
            45 => &mut self.pay_by_bank,
            46 => &mut self.payco,
            47 => &mut self.paynow,
            48 => &mut self.paypal,
            49 => &mut self.payto,
            50 => &mut self.pix,
            51 => &mut self.promptpay,
            52 => &mut self.radar_options,
            53 => &mut self.revolut_pay,
            54 => &mut self.samsung_pay,
            55 => &mut self.satispay,
            56 => &mut self.scalapay,
            57 => &mut self.sepa_debit,
            58 => &mut self.sofort,
            59 => &mut self.sunbit,
            60 => &mut self.swish,
            61 => &mut self.twint,
            62 => &mut self.type_,
            63 => &mut self.upi,
            64 => &mut self.us_bank_account,
            65 => &mut self.wechat_pay,
            _ => &mut self.zip,
        }
    }
}

impl std::fmt::Debug for PaymentMethod {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethod);

impl Resource for PaymentMethod {
    type Id = PaymentMethodId;
    const OBJECT: &'static str = "payment_method";
}

impl PaymentMethod {
    /// Expands `card.generated_from.setup_attempt`.
    pub const CARD_GENERATED_FROM_SETUP_ATTEMPT: Expand<Self, SetupAttemptId> = Expand::new(
        "card.generated_from.setup_attempt",
    );
    /// Expands `customer`.
    pub const CUSTOMER: Expand<Self, CustomerId> = Expand::new("customer");
    /// Expands `sepa_debit.generated_from.charge`.
    pub const SEPA_DEBIT_GENERATED_FROM_CHARGE: Expand<Self, ChargeId> = Expand::new(
        "sepa_debit.generated_from.charge",
    );
    /// Expands `sepa_debit.generated_from.setup_attempt`.
    pub const SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT: Expand<Self, SetupAttemptId> = Expand::new(
        "sepa_debit.generated_from.setup_attempt",
    );
}

/// More fields of [`PaymentMethod`], used as its own: `payment_method.allow_redisplay` is `payment_method.rest.allow_redisplay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodRest {
    /// This field indicates whether this payment method can be shown again to its customer in a
    /// checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
    /// a payment method can be shown as a saved payment method in a checkout flow. The field defaults
    /// to “unspecified”.
    pub allow_redisplay: Option<AllowRedisplay>,
    pub upi: Option<Part<PaymentMethodUpi>>,
    pub us_bank_account: Option<Part<PaymentMethodUsBankAccount>>,
    pub wechat_pay: Option<Part<PaymentMethodWechatPay>>,
    pub zip: Option<Part<PaymentMethodZip>>,
}

impl Blank for PaymentMethodRest {
    const BLANK: Self = Self {
        allow_redisplay: Blank::BLANK,
        upi: Blank::BLANK,
        us_bank_account: Blank::BLANK,
        wechat_pay: Blank::BLANK,
        zip: Blank::BLANK,
    };
}

impl Record for PaymentMethodRest {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("allow_redisplay", OPTIONAL),
                Field("upi", OPTIONAL),
                Field("us_bank_account", OPTIONAL),
                Field("wechat_pay", OPTIONAL),
                Field("zip", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.allow_redisplay,
            1 => &self.upi,
            2 => &self.us_bank_account,
            3 => &self.wechat_pay,
            _ => &self.zip,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.allow_redisplay,
            1 => &mut self.upi,
            2 => &mut self.us_bank_account,
            3 => &mut self.wechat_pay,
            _ => &mut self.zip,
        }
    }
}

impl std::fmt::Debug for PaymentMethodRest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

impl std::ops::Deref for PaymentMethod {
    type Target = PaymentMethodRest;
    #[inline]
    fn deref(&self) -> &PaymentMethodRest {
        &self.rest
    }
}

impl std::ops::DerefMut for PaymentMethod {
    #[inline]
    fn deref_mut(&mut self) -> &mut PaymentMethodRest {
        &mut self.rest
    }
}

/// The type of the PaymentMethod. An additional hash is included on the PaymentMethod with a name
/// matching this value. It contains additional information specific to the PaymentMethod type.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodType {
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
    /// `card_present`
    CardPresent,
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
    /// `interac_present`
    InteracPresent,
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

stripe_runtime::open_enum!(PaymentMethodType {
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
    CardPresent = "card_present",
    Cashapp = "cashapp",
    Crypto = "crypto",
    Custom = "custom",
    CustomerBalance = "customer_balance",
    Eps = "eps",
    Fpx = "fpx",
    Giropay = "giropay",
    Grabpay = "grabpay",
    Ideal = "ideal",
    InteracPresent = "interac_present",
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
