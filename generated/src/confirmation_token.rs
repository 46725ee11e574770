// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`ConfirmationToken`](crate::ConfirmationToken).

pub mod mandate_data;
pub mod payment_method_options;
pub mod payment_method_preview;
pub mod shipping;

/// Data used for generating a Mandate.
///
/// An object in `mandate_data` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateData {
    pub customer_acceptance: mandate_data::CustomerAcceptance,
}

impl rt::Blank for MandateData {
    const BLANK: Self = Self {
        customer_acceptance: rt::Blank::BLANK,
    };
}

impl rt::Record for MandateData {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "confirmation_tokens_resource_mandate_data",
            constants: &[],
            fields: &[rt::Field("customer_acceptance", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.customer_acceptance
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.customer_acceptance
    }
}

rt::record_traits!(MandateData);

/// Payment-method-specific configuration
///
/// An object in `payment_method_options` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptions {
    /// This hash contains the card payment method options.
    pub card: Option<rt::Part<payment_method_options::Card>>,
}

impl rt::Blank for PaymentMethodOptions {
    const BLANK: Self = Self { card: rt::Blank::BLANK };
}

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
            name: "confirmation_tokens_resource_payment_method_options",
            constants: &[],
            fields: &[rt::Field("card", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.card
    }
}

rt::record_traits!(PaymentMethodOptions);

/// Details of the PaymentMethod collected by Payment Element
///
/// An object in `payment_method_preview` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodPreview {
    pub acss_debit: Option<rt::Part<crate::payment_method::AcssDebit>>,
    pub affirm: Option<rt::Part<crate::payment_method::Affirm>>,
    pub afterpay_clearpay: Option<rt::Part<crate::payment_method::AfterpayClearpay>>,
    pub alipay: Option<rt::Part<crate::payment_method::Alipay>>,
    /// This field indicates whether this payment method can be shown again to its customer in a
    /// checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
    /// a payment method can be shown as a saved payment method in a checkout flow. The field defaults
    /// to “unspecified”.
    pub allow_redisplay: Option<crate::card::AllowRedisplay>,
    pub alma: Option<rt::Part<crate::payment_method::Alma>>,
    pub amazon_pay: Option<rt::Part<crate::payment_method::AmazonPay>>,
    pub au_becs_debit: Option<rt::Part<crate::payment_method::AuBecsDebit>>,
    pub bacs_debit: Option<rt::Part<crate::payment_method::BacsDebit>>,
    pub bancontact: Option<rt::Part<crate::payment_method::Bancontact>>,
    pub billie: Option<rt::Part<crate::payment_method::Billie>>,
    pub billing_details: rt::Part<crate::charge::BillingDetails>,
    pub bizum: Option<rt::Part<crate::payment_method::Bizum>>,
    pub blik: Option<rt::Part<crate::payment_method::Blik>>,
    pub boleto: Option<rt::Part<crate::payment_method::Boleto>>,
    pub card: Option<rt::Part<payment_method_preview::Card>>,
    pub card_present: Option<rt::Part<payment_method_preview::CardPresent>>,
    pub cashapp: Option<rt::Part<crate::payment_method::Cashapp>>,
    pub crypto: Option<rt::Part<crate::payment_method::Crypto>>,
    /// The ID of the Customer to which this PaymentMethod is saved. This will not be set when the
    /// PaymentMethod has not been saved to a Customer.
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
    pub customer_account: Option<String>,
    pub customer_balance: Option<rt::Part<crate::payment_method::CustomerBalance>>,
    pub eps: Option<rt::Part<crate::payment_method::Eps>>,
    pub fpx: Option<rt::Part<crate::payment_method::Fpx>>,
    pub giropay: Option<rt::Part<crate::payment_method::Giropay>>,
    pub grabpay: Option<rt::Part<crate::payment_method::Grabpay>>,
    pub ideal: Option<rt::Part<crate::payment_method::Ideal>>,
    pub interac_present: Option<rt::Part<crate::payment_method::InteracPresent>>,
    pub kakao_pay: Option<rt::Part<crate::payment_method::KakaoPay>>,
    pub klarna: Option<rt::Part<crate::payment_method::Klarna>>,
    pub konbini: Option<rt::Part<crate::payment_method::Konbini>>,
    pub kr_card: Option<rt::Part<crate::payment_method::KrCard>>,
    pub link: Option<rt::Part<crate::payment_method::Link>>,
    pub mb_way: Option<rt::Part<crate::payment_method::MbWay>>,
    pub mobilepay: Option<rt::Part<crate::payment_method::Mobilepay>>,
    pub multibanco: Option<rt::Part<crate::payment_method::Multibanco>>,
    pub naver_pay: Option<rt::Part<payment_method_preview::NaverPay>>,
    pub nz_bank_account: Option<rt::Part<crate::payment_method::NzBankAccount>>,
    pub oxxo: Option<rt::Part<crate::payment_method::Oxxo>>,
    pub p24: Option<rt::Part<crate::payment_method::P24>>,
    pub pay_by_bank: Option<rt::Part<crate::payment_method::PayByBank>>,
    pub payco: Option<rt::Part<crate::payment_method::Payco>>,
    pub paynow: Option<rt::Part<crate::payment_method::Paynow>>,
    pub paypal: Option<rt::Part<crate::payment_method::Paypal>>,
    pub payto: Option<rt::Part<crate::payment_method::Payto>>,
    pub pix: Option<rt::Part<crate::payment_method::Pix>>,
    pub promptpay: Option<rt::Part<crate::payment_method::Promptpay>>,
    pub revolut_pay: Option<rt::Part<crate::payment_method::RevolutPay>>,
    pub samsung_pay: Option<rt::Part<crate::payment_method::SamsungPay>>,
    pub satispay: Option<rt::Part<crate::payment_method::Satispay>>,
    pub scalapay: Option<rt::Part<crate::payment_method::Scalapay>>,
    pub sepa_debit: Option<rt::Part<crate::payment_method::SepaDebit>>,
    pub sofort: Option<rt::Part<crate::payment_method::Sofort>>,
    pub sunbit: Option<rt::Part<crate::payment_method::Sunbit>>,
    pub swish: Option<rt::Part<crate::payment_method::Swish>>,
    pub twint: Option<rt::Part<crate::payment_method::Twint>>,
    /// The type of the PaymentMethod. An additional hash is included on the PaymentMethod with a name
    /// matching this value. It contains additional information specific to the PaymentMethod type.
    pub type_: crate::payment_method::Type,
    pub upi: Option<rt::Part<crate::payment_method::Upi>>,
    pub us_bank_account: Option<rt::Part<payment_method_preview::UsBankAccount>>,
    pub wechat_pay: Option<rt::Part<crate::payment_method::WechatPay>>,
    pub zip: Option<rt::Part<crate::payment_method::Zip>>,
}

impl rt::Record for PaymentMethodPreview {
    fn blank() -> Self {
        Self {
            acss_debit: rt::blank(),
            affirm: rt::blank(),
            afterpay_clearpay: rt::blank(),
            alipay: rt::blank(),
            allow_redisplay: rt::blank(),
            alma: rt::blank(),
            amazon_pay: rt::blank(),
            au_becs_debit: rt::blank(),
            bacs_debit: rt::blank(),
            bancontact: rt::blank(),
            billie: rt::blank(),
            billing_details: rt::blank(),
            bizum: rt::blank(),
            blik: rt::blank(),
            boleto: rt::blank(),
            card: rt::blank(),
            card_present: rt::blank(),
            cashapp: rt::blank(),
            crypto: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            customer_balance: rt::blank(),
            eps: rt::blank(),
            fpx: rt::blank(),
            giropay: rt::blank(),
            grabpay: rt::blank(),
            ideal: rt::blank(),
            interac_present: rt::blank(),
            kakao_pay: rt::blank(),
            klarna: rt::blank(),
            konbini: rt::blank(),
            kr_card: rt::blank(),
            link: rt::blank(),
            mb_way: rt::blank(),
            mobilepay: rt::blank(),
            multibanco: rt::blank(),
            naver_pay: rt::blank(),
            nz_bank_account: rt::blank(),
            oxxo: rt::blank(),
            p24: rt::blank(),
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
            type_: rt::blank(),
            upi: rt::blank(),
            us_bank_account: rt::blank(),
            wechat_pay: rt::blank(),
            zip: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "confirmation_tokens_resource_payment_method_preview",
            constants: &[],
            fields: &[
                rt::Field("acss_debit", rt::OPTIONAL),
                rt::Field("affirm", rt::OPTIONAL),
                rt::Field("afterpay_clearpay", rt::OPTIONAL),
                rt::Field("alipay", rt::OPTIONAL),
                rt::Field("allow_redisplay", rt::OPTIONAL),
                rt::Field("alma", rt::OPTIONAL),
                rt::Field("amazon_pay", rt::OPTIONAL),
                rt::Field("au_becs_debit", rt::OPTIONAL),
                rt::Field("bacs_debit", rt::OPTIONAL),
                rt::Field("bancontact", rt::OPTIONAL),
                rt::Field("billie", rt::OPTIONAL),
                rt::Field("billing_details", rt::REQUIRED),
                rt::Field("bizum", rt::OPTIONAL),
                rt::Field("blik", rt::OPTIONAL),
                rt::Field("boleto", rt::OPTIONAL),
                rt::Field("card", rt::OPTIONAL),
                rt::Field("card_present", rt::OPTIONAL),
                rt::Field("cashapp", rt::OPTIONAL),
                rt::Field("crypto", rt::OPTIONAL),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("customer_balance", rt::OPTIONAL),
                rt::Field("eps", rt::OPTIONAL),
                rt::Field("fpx", rt::OPTIONAL),
                rt::Field("giropay", rt::OPTIONAL),
                rt::Field("grabpay", rt::OPTIONAL),
                rt::Field("ideal", rt::OPTIONAL),
                rt::Field("interac_present", rt::OPTIONAL),
                rt::Field("kakao_pay", rt::OPTIONAL),
                rt::Field("klarna", rt::OPTIONAL),
                rt::Field("konbini", rt::OPTIONAL),
                rt::Field("kr_card", rt::OPTIONAL),
                rt::Field("link", rt::OPTIONAL),
                rt::Field("mb_way", rt::OPTIONAL),
                rt::Field("mobilepay", rt::OPTIONAL),
                rt::Field("multibanco", rt::OPTIONAL),
                rt::Field("naver_pay", rt::OPTIONAL),
                rt::Field("nz_bank_account", rt::OPTIONAL),
                rt::Field("oxxo", rt::OPTIONAL),
                rt::Field("p24", rt::OPTIONAL),
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
                rt::Field("type", rt::REQUIRED),
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
            18 => &self.crypto,
            19 => &self.customer,
            20 => &self.customer_account,
            21 => &self.customer_balance,
            22 => &self.eps,
            23 => &self.fpx,
            24 => &self.giropay,
            25 => &self.grabpay,
            26 => &self.ideal,
            27 => &self.interac_present,
            28 => &self.kakao_pay,
            29 => &self.klarna,
            30 => &self.konbini,
            31 => &self.kr_card,
            32 => &self.link,
            33 => &self.mb_way,
            34 => &self.mobilepay,
            35 => &self.multibanco,
            36 => &self.naver_pay,
            37 => &self.nz_bank_account,
            38 => &self.oxxo,
            39 => &self.p24,
            40 => &self.pay_by_bank,
            41 => &self.payco,
            42 => &self.paynow,
            43 => &self.paypal,
            44 => &self.payto,
            45 => &self.pix,
            46 => &self.promptpay,
            47 => &self.revolut_pay,
            48 => &self.samsung_pay,
            49 => &self.satispay,
            50 => &self.scalapay,
            51 => &self.sepa_debit,
            52 => &self.sofort,
            53 => &self.sunbit,
            54 => &self.swish,
            55 => &self.twint,
            56 => &self.type_,
            57 => &self.upi,
            58 => &self.us_bank_account,
            59 => &self.wechat_pay,
            _ => &self.zip,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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
            18 => &mut self.crypto,
            19 => &mut self.customer,
            20 => &mut self.customer_account,
            21 => &mut self.customer_balance,
            22 => &mut self.eps,
            23 => &mut self.fpx,
            24 => &mut self.giropay,
            25 => &mut self.grabpay,
            26 => &mut self.ideal,
            27 => &mut self.interac_present,
            28 => &mut self.kakao_pay,
            29 => &mut self.klarna,
            30 => &mut self.konbini,
            31 => &mut self.kr_card,
            32 => &mut self.link,
            33 => &mut self.mb_way,
            34 => &mut self.mobilepay,
            35 => &mut self.multibanco,
            36 => &mut self.naver_pay,
            37 => &mut self.nz_bank_account,
            38 => &mut self.oxxo,
            39 => &mut self.p24,
            40 => &mut self.pay_by_bank,
            41 => &mut self.payco,
            42 => &mut self.paynow,
            43 => &mut self.paypal,
            44 => &mut self.payto,
            45 => &mut self.pix,
            46 => &mut self.promptpay,
            47 => &mut self.revolut_pay,
            48 => &mut self.samsung_pay,
            49 => &mut self.satispay,
            50 => &mut self.scalapay,
            51 => &mut self.sepa_debit,
            52 => &mut self.sofort,
            53 => &mut self.sunbit,
            54 => &mut self.swish,
            55 => &mut self.twint,
            56 => &mut self.type_,
            57 => &mut self.upi,
            58 => &mut self.us_bank_account,
            59 => &mut self.wechat_pay,
            _ => &mut self.zip,
        }
    }
}

rt::record_traits!(PaymentMethodPreview);

/// Indicates that you intend to make future payments with this ConfirmationToken's payment method.
///
/// The presence of this property will
/// [attach the payment method](https://docs.stripe.com/payments/save-during-payment) to the
/// PaymentIntent's Customer, if present, after the PaymentIntent is confirmed and any required
/// actions from the user are complete.
#[non_exhaustive]
pub enum SetupFutureUsage {
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SetupFutureUsage {
    OffSession = "off_session",
    OnSession = "on_session",
});

/// An object in `shipping` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Shipping {
    pub address: rt::Part<crate::customer::Address>,
    /// Recipient name.
    pub name: String,
    /// Recipient phone (including extension).
    pub phone: Option<String>,
}

impl rt::Record for Shipping {
    fn blank() -> Self {
        Self {
            address: rt::blank(),
            name: rt::blank(),
            phone: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "confirmation_tokens_resource_shipping",
            constants: &[],
            fields: &[
                rt::Field("address", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
                rt::Field("phone", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.name,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.name,
            _ => &mut self.phone,
        }
    }
}

rt::record_traits!(Shipping);
