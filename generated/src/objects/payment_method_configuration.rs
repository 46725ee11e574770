// Written by `cargo xtask generate`. Do not edit.

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
/// The object `payment_method_configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodConfiguration {
    pub acss_debit: Option<rt::Part<crate::payment_method_configuration::AcssDebit>>,
    /// Whether the configuration can be used for new payments.
    pub active: bool,
    pub affirm: Option<rt::Part<crate::payment_method_configuration::Affirm>>,
    pub afterpay_clearpay: Option<
        rt::Part<crate::payment_method_configuration::AfterpayClearpay>,
    >,
    pub alipay: Option<rt::Part<crate::payment_method_configuration::Alipay>>,
    pub alma: Option<rt::Part<crate::payment_method_configuration::Alma>>,
    pub amazon_pay: Option<rt::Part<crate::payment_method_configuration::AmazonPay>>,
    pub apple_pay: Option<rt::Part<crate::payment_method_configuration::ApplePay>>,
    /// For child configs, the Connect application associated with the configuration.
    pub application: Option<String>,
    pub au_becs_debit: Option<
        rt::Part<crate::payment_method_configuration::AuBecsDebit>,
    >,
    pub bacs_debit: Option<rt::Part<crate::payment_method_configuration::BacsDebit>>,
    pub bancontact: Option<rt::Part<crate::payment_method_configuration::Bancontact>>,
    pub billie: Option<rt::Part<crate::payment_method_configuration::Billie>>,
    pub bizum: Option<rt::Part<crate::payment_method_configuration::Bizum>>,
    pub blik: Option<rt::Part<crate::payment_method_configuration::Blik>>,
    pub boleto: Option<rt::Part<crate::payment_method_configuration::Boleto>>,
    pub card: Option<rt::Part<crate::payment_method_configuration::Card>>,
    pub cartes_bancaires: Option<
        rt::Part<crate::payment_method_configuration::CartesBancaires>,
    >,
    pub cashapp: Option<rt::Part<crate::payment_method_configuration::Cashapp>>,
    pub crypto: Option<rt::Part<crate::payment_method_configuration::Crypto>>,
    pub customer_balance: Option<
        rt::Part<crate::payment_method_configuration::CustomerBalance>,
    >,
    pub eps: Option<rt::Part<crate::payment_method_configuration::Eps>>,
    pub fpx: Option<rt::Part<crate::payment_method_configuration::Fpx>>,
    pub giropay: Option<rt::Part<crate::payment_method_configuration::Giropay>>,
    pub google_pay: Option<rt::Part<crate::payment_method_configuration::GooglePay>>,
    pub grabpay: Option<rt::Part<crate::payment_method_configuration::Grabpay>>,
    /// Unique identifier for the object.
    pub id: crate::ids::PaymentMethodConfigurationId,
    pub ideal: Option<rt::Part<crate::payment_method_configuration::Ideal>>,
    /// The default configuration is used whenever a payment method configuration is not specified.
    pub is_default: bool,
    pub jcb: Option<rt::Part<crate::payment_method_configuration::Jcb>>,
    pub kakao_pay: Option<rt::Part<crate::payment_method_configuration::KakaoPay>>,
    pub klarna: Option<rt::Part<crate::payment_method_configuration::Klarna>>,
    pub konbini: Option<rt::Part<crate::payment_method_configuration::Konbini>>,
    pub kr_card: Option<rt::Part<crate::payment_method_configuration::KrCard>>,
    pub link: Option<rt::Part<crate::payment_method_configuration::Link>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub mb_way: Option<rt::Part<crate::payment_method_configuration::MbWay>>,
    pub mobilepay: Option<rt::Part<crate::payment_method_configuration::Mobilepay>>,
    pub multibanco: Option<rt::Part<crate::payment_method_configuration::Multibanco>>,
    /// The configuration's name.
    pub name: String,
    pub naver_pay: Option<rt::Part<crate::payment_method_configuration::NaverPay>>,
    pub nz_bank_account: Option<
        rt::Part<crate::payment_method_configuration::NzBankAccount>,
    >,
    pub oxxo: Option<rt::Part<crate::payment_method_configuration::Oxxo>>,
    pub p24: Option<rt::Part<crate::payment_method_configuration::P24>>,
    /// For child configs, the configuration's parent configuration.
    pub parent: Option<String>,
    pub pay_by_bank: Option<rt::Part<crate::payment_method_configuration::PayByBank>>,
    pub payco: Option<rt::Part<crate::payment_method_configuration::Payco>>,
    pub paynow: Option<rt::Part<crate::payment_method_configuration::Paynow>>,
    pub paypal: Option<rt::Part<crate::payment_method_configuration::Paypal>>,
    pub payto: Option<rt::Part<crate::payment_method_configuration::Payto>>,
    pub pix: Option<rt::Part<crate::payment_method_configuration::Pix>>,
    pub promptpay: Option<rt::Part<crate::payment_method_configuration::Promptpay>>,
    pub revolut_pay: Option<rt::Part<crate::payment_method_configuration::RevolutPay>>,
    pub samsung_pay: Option<rt::Part<crate::payment_method_configuration::SamsungPay>>,
    pub satispay: Option<rt::Part<crate::payment_method_configuration::Satispay>>,
    pub scalapay: Option<rt::Part<crate::payment_method_configuration::Scalapay>>,
    pub sepa_debit: Option<rt::Part<crate::payment_method_configuration::SepaDebit>>,
    pub sofort: Option<rt::Part<crate::payment_method_configuration::Sofort>>,
    pub sunbit: Option<rt::Part<crate::payment_method_configuration::Sunbit>>,
    pub swish: Option<rt::Part<crate::payment_method_configuration::Swish>>,
    pub twint: Option<rt::Part<crate::payment_method_configuration::Twint>>,
    pub upi: Option<rt::Part<crate::payment_method_configuration::Upi>>,
    pub us_bank_account: Option<
        rt::Part<crate::payment_method_configuration::UsBankAccount>,
    >,
    pub wechat_pay: Option<rt::Part<crate::payment_method_configuration::WechatPay>>,
    pub zip: Option<rt::Part<crate::payment_method_configuration::Zip>>,
}

impl rt::Record for PaymentMethodConfiguration {
    fn blank() -> Self {
        Self {
            acss_debit: rt::blank(),
            active: rt::blank(),
            affirm: rt::blank(),
            afterpay_clearpay: rt::blank(),
            alipay: rt::blank(),
            alma: rt::blank(),
            amazon_pay: rt::blank(),
            apple_pay: rt::blank(),
            application: rt::blank(),
            au_becs_debit: rt::blank(),
            bacs_debit: rt::blank(),
            bancontact: rt::blank(),
            billie: rt::blank(),
            bizum: rt::blank(),
            blik: rt::blank(),
            boleto: rt::blank(),
            card: rt::blank(),
            cartes_bancaires: rt::blank(),
            cashapp: rt::blank(),
            crypto: rt::blank(),
            customer_balance: rt::blank(),
            eps: rt::blank(),
            fpx: rt::blank(),
            giropay: rt::blank(),
            google_pay: rt::blank(),
            grabpay: rt::blank(),
            id: rt::blank(),
            ideal: rt::blank(),
            is_default: rt::blank(),
            jcb: rt::blank(),
            kakao_pay: rt::blank(),
            klarna: rt::blank(),
            konbini: rt::blank(),
            kr_card: rt::blank(),
            link: rt::blank(),
            livemode: rt::blank(),
            mb_way: rt::blank(),
            mobilepay: rt::blank(),
            multibanco: rt::blank(),
            name: rt::blank(),
            naver_pay: rt::blank(),
            nz_bank_account: rt::blank(),
            oxxo: rt::blank(),
            p24: rt::blank(),
            parent: rt::blank(),
            pay_by_bank: rt::blank(),
            payco: rt::blank(),
            paynow: rt::blank(),
            paypal: rt::blank(),
            payto: rt::blank(),
            pix: rt::blank(),
            promptpay: rt::blank(),
            revolut_pay: rt::blank(),
            samsung_pay: rt::blank(),
            satispay: rt::blank(),
            scalapay: rt::blank(),
            sepa_debit: rt::blank(),
            sofort: rt::blank(),
            sunbit: rt::blank(),
            swish: rt::blank(),
            twint: rt::blank(),
            upi: rt::blank(),
            us_bank_account: rt::blank(),
            wechat_pay: rt::blank(),
            zip: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_configuration",
            constants: &[("object", rt::Constant::Str("payment_method_configuration"))],
            fields: &[
                rt::Field("acss_debit", rt::OPTIONAL),
                rt::Field("active", rt::REQUIRED),
                rt::Field("affirm", rt::OPTIONAL),
                rt::Field("afterpay_clearpay", rt::OPTIONAL),
                rt::Field("alipay", rt::OPTIONAL),
                rt::Field("alma", rt::OPTIONAL),
                rt::Field("amazon_pay", rt::OPTIONAL),
                rt::Field("apple_pay", rt::OPTIONAL),
                rt::Field("application", rt::NULLABLE),
                rt::Field("au_becs_debit", rt::OPTIONAL),
                rt::Field("bacs_debit", rt::OPTIONAL),
                rt::Field("bancontact", rt::OPTIONAL),
                rt::Field("billie", rt::OPTIONAL),
                rt::Field("bizum", rt::OPTIONAL),
                rt::Field("blik", rt::OPTIONAL),
                rt::Field("boleto", rt::OPTIONAL),
                rt::Field("card", rt::OPTIONAL),
                rt::Field("cartes_bancaires", rt::OPTIONAL),
                rt::Field("cashapp", rt::OPTIONAL),
                rt::Field("crypto", rt::OPTIONAL),
                rt::Field("customer_balance", rt::OPTIONAL),
                rt::Field("eps", rt::OPTIONAL),
                rt::Field("fpx", rt::OPTIONAL),
                rt::Field("giropay", rt::OPTIONAL),
                rt::Field("google_pay", rt::OPTIONAL),
                rt::Field("grabpay", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("ideal", rt::OPTIONAL),
                rt::Field("is_default", rt::REQUIRED),
                rt::Field("jcb", rt::OPTIONAL),
                rt::Field("kakao_pay", rt::OPTIONAL),
                rt::Field("klarna", rt::OPTIONAL),
                rt::Field("konbini", rt::OPTIONAL),
                rt::Field("kr_card", rt::OPTIONAL),
                rt::Field("link", rt::OPTIONAL),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("mb_way", rt::OPTIONAL),
                rt::Field("mobilepay", rt::OPTIONAL),
                rt::Field("multibanco", rt::OPTIONAL),
                rt::Field("name", rt::REQUIRED),
                rt::Field("naver_pay", rt::OPTIONAL),
                rt::Field("nz_bank_account", rt::OPTIONAL),
                rt::Field("oxxo", rt::OPTIONAL),
                rt::Field("p24", rt::OPTIONAL),
                rt::Field("parent", rt::NULLABLE),
                rt::Field("pay_by_bank", rt::OPTIONAL),
                rt::Field("payco", rt::OPTIONAL),
                rt::Field("paynow", rt::OPTIONAL),
                rt::Field("paypal", rt::OPTIONAL),
                rt::Field("payto", rt::OPTIONAL),
                rt::Field("pix", rt::OPTIONAL),
                rt::Field("promptpay", rt::OPTIONAL),
                rt::Field("revolut_pay", rt::OPTIONAL),
                rt::Field("samsung_pay", rt::OPTIONAL),
                rt::Field("satispay", rt::OPTIONAL),
                rt::Field("scalapay", rt::OPTIONAL),
                rt::Field("sepa_debit", rt::OPTIONAL),
                rt::Field("sofort", rt::OPTIONAL),
                rt::Field("sunbit", rt::OPTIONAL),
                rt::Field("swish", rt::OPTIONAL),
                rt::Field("twint", rt::OPTIONAL),
                rt::Field("upi", rt::OPTIONAL),
                rt::Field("us_bank_account", rt::OPTIONAL),
                rt::Field("wechat_pay", rt::OPTIONAL),
                rt::Field("zip", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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
        rt::debug(self, f)
    }
}

rt::serde_record!(PaymentMethodConfiguration);

impl rt::Resource for PaymentMethodConfiguration {
    type Id = crate::ids::PaymentMethodConfigurationId;
    const OBJECT: &'static str = "payment_method_configuration";
}
