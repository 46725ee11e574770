// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Resource,
    Shape, blank, boxed, debug,
};
use crate::{
    PaymentMethodConfigResourcePaymentMethodProperties, PaymentMethodConfigurationId,
};

/// PaymentMethodConfigurations control which payment methods are displayed to your customers when
/// you don't explicitly specify payment method types. You can have multiple configurations with
/// different sets of payment methods for different scenarios.
///
/// There are two types of PaymentMethodConfigurations. Which is used depends on the
/// [charge type](https://docs.stripe.com/connect/charges):
///
/// **Direct** configurations apply to payments created on your account, including Connect
/// destination charges, Connect separate charges and transfers, and payments not involving Connect.
///
/// **Child** configurations apply to payments created on your connected accounts using direct
/// charges, and charges with the on_behalf_of parameter.
///
/// Child configurations have a `parent` that sets default values and controls which settings
/// connected accounts may override. You can specify a parent ID at payment time, and Stripe will
/// automatically resolve the connected account’s associated child configuration. Parent
/// configurations are
/// [managed in the dashboard](https://dashboard.stripe.com/settings/payment_methods/connected_accounts)
/// and are not available in this API.
///
/// Related guides:
///
/// - [Payment Method Configurations API](https://docs.stripe.com/connect/payment-method-configurations)
/// - [Multiple configurations on dynamic payment methods](https://docs.stripe.com/payments/multiple-payment-method-configs)
/// - [Multiple configurations for your Connect accounts](https://docs.stripe.com/connect/multiple-payment-method-configurations)
///
/// The schema `payment_method_configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodConfiguration {
    pub acss_debit: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    /// Whether the configuration can be used for new payments.
    pub active: bool,
    pub affirm: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub afterpay_clearpay: Option<
        Part<PaymentMethodConfigResourcePaymentMethodProperties>,
    >,
    pub alipay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub alma: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub amazon_pay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub apple_pay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    /// For child configs, the Connect application associated with the configuration.
    pub application: Option<String>,
    pub au_becs_debit: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub bacs_debit: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub bancontact: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub billie: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub bizum: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub blik: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub boleto: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub card: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub cartes_bancaires: Option<
        Part<PaymentMethodConfigResourcePaymentMethodProperties>,
    >,
    pub cashapp: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub crypto: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub customer_balance: Option<
        Part<PaymentMethodConfigResourcePaymentMethodProperties>,
    >,
    pub eps: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub fpx: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub giropay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub google_pay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub grabpay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    /// Unique identifier for the object.
    pub id: PaymentMethodConfigurationId,
    pub ideal: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    /// The default configuration is used whenever a payment method configuration is not specified.
    pub is_default: bool,
    pub jcb: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub kakao_pay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub klarna: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub konbini: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub kr_card: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub link: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub mb_way: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub mobilepay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub multibanco: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    /// The configuration's name.
    pub name: String,
    pub naver_pay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub nz_bank_account: Option<
        Part<PaymentMethodConfigResourcePaymentMethodProperties>,
    >,
    pub oxxo: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub p24: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    /// For child configs, the configuration's parent configuration.
    pub parent: Option<String>,
    pub pay_by_bank: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub payco: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub paynow: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub paypal: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub payto: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub pix: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub promptpay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub revolut_pay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub samsung_pay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub satispay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub scalapay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub sepa_debit: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub sofort: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub sunbit: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub swish: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub twint: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub upi: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    pub us_bank_account: Option<
        Part<PaymentMethodConfigResourcePaymentMethodProperties>,
    >,
    pub wechat_pay: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
    /// More fields, apart from the others to keep this struct small, and used as if they stood in it:
    /// [`zip`](PaymentMethodConfigurationRest::zip).
    pub rest: Part<PaymentMethodConfigurationRest>,
}

impl Record for PaymentMethodConfiguration {
    fn blank() -> Self {
        Self {
            acss_debit: blank(),
            active: blank(),
            affirm: blank(),
            afterpay_clearpay: blank(),
            alipay: blank(),
            alma: blank(),
            amazon_pay: blank(),
            apple_pay: blank(),
            application: blank(),
            au_becs_debit: blank(),
            bacs_debit: blank(),
            bancontact: blank(),
            billie: blank(),
            bizum: blank(),
            blik: blank(),
            boleto: blank(),
            card: blank(),
            cartes_bancaires: blank(),
            cashapp: blank(),
            crypto: blank(),
            customer_balance: blank(),
            eps: blank(),
            fpx: blank(),
            giropay: blank(),
            google_pay: blank(),
            grabpay: blank(),
            id: blank(),
            ideal: blank(),
            is_default: blank(),
            jcb: blank(),
            kakao_pay: blank(),
            klarna: blank(),
            konbini: blank(),
            kr_card: blank(),
            link: blank(),
            livemode: blank(),
            mb_way: blank(),
            mobilepay: blank(),
            multibanco: blank(),
            name: blank(),
            naver_pay: blank(),
            nz_bank_account: blank(),
            oxxo: blank(),
            p24: blank(),
            parent: blank(),
            pay_by_bank: blank(),
            payco: blank(),
            paynow: blank(),
            paypal: blank(),
            payto: blank(),
            pix: blank(),
            promptpay: blank(),
            revolut_pay: blank(),
            samsung_pay: blank(),
            satispay: blank(),
            scalapay: blank(),
            sepa_debit: blank(),
            sofort: blank(),
            sunbit: blank(),
            swish: blank(),
            twint: blank(),
            upi: blank(),
            us_bank_account: blank(),
            wechat_pay: blank(),
            rest: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_configuration",
            constants: &[("object", Constant::Str("payment_method_configuration"))],
            fields: &[
                Field("acss_debit", OPTIONAL),
                Field("active", REQUIRED),
                Field("affirm", OPTIONAL),
                Field("afterpay_clearpay", OPTIONAL),
                Field("alipay", OPTIONAL),
                Field("alma", OPTIONAL),
                Field("amazon_pay", OPTIONAL),
                Field("apple_pay", OPTIONAL),
                Field("application", NULLABLE),
                Field("au_becs_debit", OPTIONAL),
                Field("bacs_debit", OPTIONAL),
                Field("bancontact", OPTIONAL),
                Field("billie", OPTIONAL),
                Field("bizum", OPTIONAL),
                Field("blik", OPTIONAL),
                Field("boleto", OPTIONAL),
                Field("card", OPTIONAL),
                Field("cartes_bancaires", OPTIONAL),
                Field("cashapp", OPTIONAL),
                Field("crypto", OPTIONAL),
                Field("customer_balance", OPTIONAL),
                Field("eps", OPTIONAL),
                Field("fpx", OPTIONAL),
                Field("giropay", OPTIONAL),
                Field("google_pay", OPTIONAL),
                Field("grabpay", OPTIONAL),
                Field("id", REQUIRED),
                Field("ideal", OPTIONAL),
                Field("is_default", REQUIRED),
                Field("jcb", OPTIONAL),
                Field("kakao_pay", OPTIONAL),
                Field("klarna", OPTIONAL),
                Field("konbini", OPTIONAL),
                Field("kr_card", OPTIONAL),
                Field("link", OPTIONAL),
                Field("livemode", REQUIRED),
                Field("mb_way", OPTIONAL),
                Field("mobilepay", OPTIONAL),
                Field("multibanco", OPTIONAL),
                Field("name", REQUIRED),
                Field("naver_pay", OPTIONAL),
                Field("nz_bank_account", OPTIONAL),
                Field("oxxo", OPTIONAL),
                Field("p24", OPTIONAL),
                Field("parent", NULLABLE),
                Field("pay_by_bank", OPTIONAL),
                Field("payco", OPTIONAL),
                Field("paynow", OPTIONAL),
                Field("paypal", OPTIONAL),
                Field("payto", OPTIONAL),
                Field("pix", OPTIONAL),
                Field("promptpay", OPTIONAL),
                Field("revolut_pay", OPTIONAL),
                Field("samsung_pay", OPTIONAL),
                Field("satispay", OPTIONAL),
                Field("scalapay", OPTIONAL),
                Field("sepa_debit", OPTIONAL),
                Field("sofort", OPTIONAL),
                Field("sunbit", OPTIONAL),
                Field("swish", OPTIONAL),
                Field("twint", OPTIONAL),
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
            1 => &self.active,
            2 => &self.affirm,
            3 => &self.afterpay_clearpay,
            4 => &self.alipay,
            5 => &self.alma,
            6 => &self.amazon_pay,
            7 => &self.apple_pay,
            8 => &self.application,
            9 => &self.au_becs_debit,
            10 => &self.bacs_debit,
            11 => &self.bancontact,
            12 => &self.billie,
            13 => &self.bizum,
            14 => &self.blik,
            15 => &self.boleto,
            16 => &self.card,
            17 => &self.cartes_bancaires,
            18 => &self.cashapp,
            19 => &self.crypto,
            20 => &self.customer_balance,
            21 => &self.eps,
            22 => &self.fpx,
            23 => &self.giropay,
            24 => &self.google_pay,
            25 => &self.grabpay,
            26 => &self.id,
            27 => &self.ideal,
            28 => &self.is_default,
            29 => &self.jcb,
            30 => &self.kakao_pay,
            31 => &self.klarna,
            32 => &self.konbini,
            33 => &self.kr_card,
            34 => &self.link,
            35 => &self.livemode,
            36 => &self.mb_way,
            37 => &self.mobilepay,
            38 => &self.multibanco,
            39 => &self.name,
            40 => &self.naver_pay,
            41 => &self.nz_bank_account,
            42 => &self.oxxo,
            43 => &self.p24,
            44 => &self.parent,
            45 => &self.pay_by_bank,
            46 => &self.payco,
            47 => &self.paynow,
            48 => &self.paypal,
            49 => &self.payto,
            50 => &self.pix,
            51 => &self.promptpay,
            52 => &self.revolut_pay,
            53 => &self.samsung_pay,
            54 => &self.satispay,
            55 => &self.scalapay,
            56 => &self.sepa_debit,
            57 => &self.sofort,
            58 => &self.sunbit,
            59 => &self.swish,
            60 => &self.twint,
            61 => &self.upi,
            62 => &self.us_bank_account,
            63 => &self.wechat_pay,
            _ => &self.zip,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.active,
            2 => &mut self.affirm,
            3 => &mut self.afterpay_clearpay,
            4 => &mut self.alipay,
            5 => &mut self.alma,
            6 => &mut self.amazon_pay,
            7 => &mut self.apple_pay,
            8 => &mut self.application,
            9 => &mut self.au_becs_debit,
            10 => &mut self.bacs_debit,
            11 => &mut self.bancontact,
            12 => &mut self.billie,
            13 => &mut self.bizum,
            14 => &mut self.blik,
            15 => &mut self.boleto,
            16 => &mut self.card,
            17 => &mut self.cartes_bancaires,
            18 => &mut self.cashapp,
            19 => &mut self.crypto,
            20 => &mut self.customer_balance,
            21 => &mut self.eps,
            22 => &mut self.fpx,
            23 => &mut self.giropay,
            24 => &mut self.google_pay,
            25 => &mut self.grabpay,
            26 => &mut self.id,
            27 => &mut self.ideal,
            28 => &mut self.is_default,
            29 => &mut self.jcb,
            30 => &mut self.kakao_pay,
            31 => &mut self.klarna,
            32 => &mut self.konbini,
            33 => &mut self.kr_card,
            34 => &mut self.link,
            35 => &mut self.livemode,
            36 => &mut self.mb_way,
            37 => &mut self.mobilepay,
            38 => &mut self.multibanco,
            39 => &mut self.name,
            40 => &mut self.naver_pay,
            41 => &mut self.nz_bank_account,
            42 => &mut self.oxxo,
            43 => &mut self.p24,
            44 => &mut self.parent,
            45 => &mut self.pay_by_bank,
            46 => &mut self.payco,
            47 => &mut self.paynow,
            48 => &mut self.paypal,
            49 => &mut self.payto,
            50 => &mut self.pix,
            51 => &mut self.promptpay,
            52 => &mut self.revolut_pay,
            53 => &mut self.samsung_pay,
            54 => &mut self.satispay,
            55 => &mut self.scalapay,
            56 => &mut self.sepa_debit,
            57 => &mut self.sofort,
            58 => &mut self.sunbit,
            59 => &mut self.swish,
            60 => &mut self.twint,
            61 => &mut self.upi,
            62 => &mut self.us_bank_account,
            63 => &mut self.wechat_pay,
            _ => &mut self.zip,
        }
    }
}

impl std::fmt::Debug for PaymentMethodConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodConfiguration);

impl Resource for PaymentMethodConfiguration {
    type Id = PaymentMethodConfigurationId;
    const OBJECT: &'static str = "payment_method_configuration";
}

/// More fields of [`PaymentMethodConfiguration`], used as its own: `payment_method_configuration.zip` is `payment_method_configuration.rest.zip`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodConfigurationRest {
    pub zip: Option<Part<PaymentMethodConfigResourcePaymentMethodProperties>>,
}

impl Blank for PaymentMethodConfigurationRest {
    const BLANK: Self = Self { zip: Blank::BLANK };
}

impl Record for PaymentMethodConfigurationRest {
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
            fields: &[Field("zip", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.zip
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.zip
    }
}

impl std::fmt::Debug for PaymentMethodConfigurationRest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

impl std::ops::Deref for PaymentMethodConfiguration {
    type Target = PaymentMethodConfigurationRest;
    #[inline]
    fn deref(&self) -> &PaymentMethodConfigurationRest {
        &self.rest
    }
}

impl std::ops::DerefMut for PaymentMethodConfiguration {
    #[inline]
    fn deref_mut(&mut self) -> &mut PaymentMethodConfigurationRest {
        &mut self.rest
    }
}
