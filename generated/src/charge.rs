// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Charge`](crate::Charge).

#[cfg(feature = "charges")]
pub mod billing_details;
#[cfg(feature = "charges")]
pub mod outcome;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_intents",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "setup_attempts"
    )
)]
pub mod payment_method_details;

#[cfg(feature = "charges")]
pub mod shipping;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
/// An object in `billing_details` of [`Charge`](crate::Charge), `billing_details` of [`PaymentMethod`](crate::PaymentMethod) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingDetails {
    /// Billing address.
    pub address: Option<rt::Part<crate::customer::Address>>,
    /// Email address.
    pub email: Option<String>,
    /// Full name.
    pub name: Option<String>,
    /// Billing phone number (including extension).
    pub phone: Option<String>,
    /// Taxpayer identification number. Used only for transactions between LATAM buyers and non-LATAM
    /// sellers.
    pub tax_id: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Blank for BillingDetails {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        email: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
        tax_id: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Record for BillingDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_details",
            constants: &[],
            fields: &[
                rt::Field("address", rt::NULLABLE),
                rt::Field("email", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("phone", rt::NULLABLE),
                rt::Field("tax_id", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.email,
            2 => &self.name,
            3 => &self.phone,
            _ => &self.tax_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.email,
            2 => &mut self.name,
            3 => &mut self.phone,
            _ => &mut self.tax_id,
        }
    }
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(BillingDetails);

#[cfg(feature = "charges")]
/// An object in `fraud_details` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct FraudDetails {
    /// Assessments from Stripe. If set, the value is `fraudulent`.
    pub stripe_report: Option<String>,
    /// Assessments reported by you. If set, possible values of are `safe` and `fraudulent`.
    pub user_report: Option<String>,
}

#[cfg(feature = "charges")]
impl rt::Blank for FraudDetails {
    const BLANK: Self = Self {
        stripe_report: rt::Blank::BLANK,
        user_report: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
impl rt::Record for FraudDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "charge_fraud_details",
            constants: &[],
            fields: &[
                rt::Field("stripe_report", rt::OPTIONAL),
                rt::Field("user_report", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.stripe_report,
            _ => &self.user_report,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.stripe_report,
            _ => &mut self.user_report,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(FraudDetails);

#[cfg(feature = "charges")]
/// An object in `outcome` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct Outcome {
    /// An enumerated value providing a more detailed explanation on
    /// [how to proceed with an error](https://docs.stripe.com/declines#retrying-issuer-declines).
    pub advice_code: Option<outcome::AdviceCode>,
    /// For charges declined by the network, a 2 digit code which indicates the advice returned by the
    /// network on how to proceed with an error.
    pub network_advice_code: Option<String>,
    /// For charges declined by the network, an alphanumeric code which indicates the reason the charge
    /// failed.
    pub network_decline_code: Option<String>,
    /// Possible values are `approved_by_network`, `declined_by_network`, `not_sent_to_network`, and
    /// `reversed_after_approval`. The value `reversed_after_approval` indicates the payment was
    /// [blocked by Stripe](https://docs.stripe.com/declines#blocked-payments) after bank authorization,
    /// and may temporarily appear as "pending" on a cardholder's statement.
    pub network_status: Option<String>,
    /// An enumerated value providing a more detailed explanation of the outcome's `type`. Charges
    /// blocked by Radar's default block rule have the value `highest_risk_level`. Charges placed in
    /// review by Radar's default review rule have the value `elevated_risk_level`. Charges blocked
    /// because the payment is unlikely to be authorized have the value
    /// `low_probability_of_authorization`. Charges authorized, blocked, or placed in review by custom
    /// rules have the value `rule`. See [understanding declines](https://docs.stripe.com/declines) for
    /// more details.
    pub reason: Option<String>,
    /// Stripe Radar's evaluation of the riskiness of the payment. Possible values for evaluated
    /// payments are `normal`, `elevated`, `highest`. For non-card payments, and card-based payments
    /// predating the public assignment of risk levels, this field will have the value `not_assessed`.
    /// In the event of an error in the evaluation, this field will have the value `unknown`. This field
    /// is only available with Radar.
    pub risk_level: Option<String>,
    /// Stripe Radar's evaluation of the riskiness of the payment. Possible values for evaluated
    /// payments are between 0 and 100. For non-card payments, card-based payments predating the public
    /// assignment of risk scores, or in the event of an error during evaluation, this field will not be
    /// present. This field is only available with Radar for Fraud Teams.
    pub risk_score: Option<i64>,
    /// The ID of the Radar rule that matched the payment, if applicable.
    pub rule: Option<rt::Expandable<rt::AnyId>>,
    /// A human-readable description of the outcome type and reason, designed for you (the recipient of
    /// the payment), not your customer.
    pub seller_message: Option<String>,
    /// Possible values are `authorized`, `manual_review`, `issuer_declined`, `blocked`, and `invalid`.
    /// See [understanding declines](https://docs.stripe.com/declines) and
    /// [Radar reviews](https://docs.stripe.com/radar/reviews) for details.
    pub type_: String,
}

#[cfg(feature = "charges")]
impl rt::Blank for Outcome {
    const BLANK: Self = Self {
        advice_code: rt::Blank::BLANK,
        network_advice_code: rt::Blank::BLANK,
        network_decline_code: rt::Blank::BLANK,
        network_status: rt::Blank::BLANK,
        reason: rt::Blank::BLANK,
        risk_level: rt::Blank::BLANK,
        risk_score: rt::Blank::BLANK,
        rule: rt::Blank::BLANK,
        seller_message: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
impl rt::Record for Outcome {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "charge_outcome",
            constants: &[],
            fields: &[
                rt::Field("advice_code", rt::NULLABLE),
                rt::Field("network_advice_code", rt::NULLABLE),
                rt::Field("network_decline_code", rt::NULLABLE),
                rt::Field("network_status", rt::NULLABLE),
                rt::Field("reason", rt::NULLABLE),
                rt::Field("risk_level", rt::OPTIONAL),
                rt::Field("risk_score", rt::OPTIONAL),
                rt::Field("rule", rt::OPTIONAL),
                rt::Field("seller_message", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.advice_code,
            1 => &self.network_advice_code,
            2 => &self.network_decline_code,
            3 => &self.network_status,
            4 => &self.reason,
            5 => &self.risk_level,
            6 => &self.risk_score,
            7 => &self.rule,
            8 => &self.seller_message,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.advice_code,
            1 => &mut self.network_advice_code,
            2 => &mut self.network_decline_code,
            3 => &mut self.network_status,
            4 => &mut self.reason,
            5 => &mut self.risk_level,
            6 => &mut self.risk_score,
            7 => &mut self.rule,
            8 => &mut self.seller_message,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(Outcome);

#[cfg(feature = "charges")]
/// An object in `payment_method_details` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetails {
    pub ach_credit_transfer: Option<rt::Part<payment_method_details::AchCreditTransfer>>,
    pub ach_debit: Option<rt::Part<payment_method_details::AchDebit>>,
    pub acss_debit: Option<rt::Part<payment_method_details::AcssDebit>>,
    pub affirm: Option<rt::Part<payment_method_details::Affirm>>,
    pub afterpay_clearpay: Option<rt::Part<payment_method_details::AfterpayClearpay>>,
    pub alipay: Option<rt::Part<payment_method_details::Alipay>>,
    pub alma: Option<rt::Part<payment_method_details::Alma>>,
    pub amazon_pay: Option<rt::Part<payment_method_details::AmazonPay>>,
    pub au_becs_debit: Option<rt::Part<payment_method_details::AuBecsDebit>>,
    pub bacs_debit: Option<rt::Part<payment_method_details::BacsDebit>>,
    pub bancontact: Option<rt::Part<payment_method_details::Bancontact>>,
    pub billie: Option<rt::Part<payment_method_details::Billie>>,
    pub bizum: Option<rt::Part<payment_method_details::Bizum>>,
    pub blik: Option<rt::Part<payment_method_details::Blik>>,
    pub boleto: Option<rt::Part<crate::payment_method::Boleto>>,
    pub card: Option<rt::Part<payment_method_details::Card>>,
    pub card_present: Option<rt::Part<payment_method_details::CardPresent>>,
    pub cashapp: Option<rt::Part<payment_method_details::Cashapp>>,
    pub crypto: Option<rt::Part<payment_method_details::Crypto>>,
    pub customer_balance: Option<rt::Part<crate::payment_method::CustomerBalance>>,
    pub eps: Option<rt::Part<payment_method_details::Eps>>,
    pub fpx: Option<rt::Part<payment_method_details::Fpx>>,
    pub giropay: Option<rt::Part<payment_method_details::Giropay>>,
    pub grabpay: Option<rt::Part<payment_method_details::Grabpay>>,
    pub ideal: Option<rt::Part<payment_method_details::Ideal>>,
    pub interac_present: Option<rt::Part<payment_method_details::InteracPresent>>,
    pub kakao_pay: Option<rt::Part<payment_method_details::KakaoPay>>,
    pub klarna: Option<rt::Part<payment_method_details::Klarna>>,
    pub konbini: Option<rt::Part<payment_method_details::Konbini>>,
    pub kr_card: Option<rt::Part<payment_method_details::KrCard>>,
    pub link: Option<rt::Part<payment_method_details::Link>>,
    pub mb_way: Option<rt::Part<crate::payment_method::MbWay>>,
    pub mobilepay: Option<rt::Part<payment_method_details::Mobilepay>>,
    pub multibanco: Option<rt::Part<payment_method_details::Multibanco>>,
    pub naver_pay: Option<rt::Part<payment_method_details::NaverPay>>,
    pub nz_bank_account: Option<rt::Part<payment_method_details::NzBankAccount>>,
    pub oxxo: Option<rt::Part<payment_method_details::Oxxo>>,
    pub p24: Option<rt::Part<payment_method_details::P24>>,
    pub pay_by_bank: Option<rt::Part<crate::payment_method::PayByBank>>,
    pub payco: Option<rt::Part<payment_method_details::Payco>>,
    pub paynow: Option<rt::Part<payment_method_details::Paynow>>,
    pub paypal: Option<rt::Part<payment_method_details::Paypal>>,
    pub payto: Option<rt::Part<payment_method_details::Payto>>,
    pub pix: Option<rt::Part<payment_method_details::Pix>>,
    pub promptpay: Option<rt::Part<payment_method_details::Promptpay>>,
    pub revolut_pay: Option<rt::Part<payment_method_details::RevolutPay>>,
    pub samsung_pay: Option<rt::Part<payment_method_details::SamsungPay>>,
    pub satispay: Option<rt::Part<payment_method_details::Satispay>>,
    pub scalapay: Option<rt::Part<payment_method_details::Scalapay>>,
    pub sepa_debit: Option<rt::Part<payment_method_details::SepaDebit>>,
    pub sofort: Option<rt::Part<payment_method_details::Sofort>>,
    pub stripe_account: Option<rt::Part<payment_method_details::StripeAccount>>,
    pub sunbit: Option<rt::Part<payment_method_details::Sunbit>>,
    pub swish: Option<rt::Part<payment_method_details::Swish>>,
    pub twint: Option<rt::Part<payment_method_details::Twint>>,
    /// The type of transaction-specific details of the payment method used in the payment. See
    /// [PaymentMethod.type](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type)
    /// for the full list of possible types. An additional hash is included on `payment_method_details`
    /// with a name matching this value. It contains information specific to the payment method.
    pub type_: String,
    pub upi: Option<rt::Part<crate::payment_method::Upi>>,
    pub us_bank_account: Option<rt::Part<payment_method_details::UsBankAccount>>,
    pub wechat: Option<rt::Part<payment_method_details::Wechat>>,
    pub wechat_pay: Option<rt::Part<payment_method_details::WechatPay>>,
    pub zip: Option<rt::Part<crate::payment_method::Zip>>,
}

#[cfg(feature = "charges")]
impl rt::Blank for PaymentMethodDetails {
    const BLANK: Self = Self {
        ach_credit_transfer: rt::Blank::BLANK,
        ach_debit: rt::Blank::BLANK,
        acss_debit: rt::Blank::BLANK,
        affirm: rt::Blank::BLANK,
        afterpay_clearpay: rt::Blank::BLANK,
        alipay: rt::Blank::BLANK,
        alma: rt::Blank::BLANK,
        amazon_pay: rt::Blank::BLANK,
        au_becs_debit: rt::Blank::BLANK,
        bacs_debit: rt::Blank::BLANK,
        bancontact: rt::Blank::BLANK,
        billie: rt::Blank::BLANK,
        bizum: rt::Blank::BLANK,
        blik: rt::Blank::BLANK,
        boleto: rt::Blank::BLANK,
        card: rt::Blank::BLANK,
        card_present: rt::Blank::BLANK,
        cashapp: rt::Blank::BLANK,
        crypto: rt::Blank::BLANK,
        customer_balance: rt::Blank::BLANK,
        eps: rt::Blank::BLANK,
        fpx: rt::Blank::BLANK,
        giropay: rt::Blank::BLANK,
        grabpay: rt::Blank::BLANK,
        ideal: rt::Blank::BLANK,
        interac_present: rt::Blank::BLANK,
        kakao_pay: rt::Blank::BLANK,
        klarna: rt::Blank::BLANK,
        konbini: rt::Blank::BLANK,
        kr_card: rt::Blank::BLANK,
        link: rt::Blank::BLANK,
        mb_way: rt::Blank::BLANK,
        mobilepay: rt::Blank::BLANK,
        multibanco: rt::Blank::BLANK,
        naver_pay: rt::Blank::BLANK,
        nz_bank_account: rt::Blank::BLANK,
        oxxo: rt::Blank::BLANK,
        p24: rt::Blank::BLANK,
        pay_by_bank: rt::Blank::BLANK,
        payco: rt::Blank::BLANK,
        paynow: rt::Blank::BLANK,
        paypal: rt::Blank::BLANK,
        payto: rt::Blank::BLANK,
        pix: rt::Blank::BLANK,
        promptpay: rt::Blank::BLANK,
        revolut_pay: rt::Blank::BLANK,
        samsung_pay: rt::Blank::BLANK,
        satispay: rt::Blank::BLANK,
        scalapay: rt::Blank::BLANK,
        sepa_debit: rt::Blank::BLANK,
        sofort: rt::Blank::BLANK,
        stripe_account: rt::Blank::BLANK,
        sunbit: rt::Blank::BLANK,
        swish: rt::Blank::BLANK,
        twint: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        upi: rt::Blank::BLANK,
        us_bank_account: rt::Blank::BLANK,
        wechat: rt::Blank::BLANK,
        wechat_pay: rt::Blank::BLANK,
        zip: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
impl rt::Record for PaymentMethodDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details",
            constants: &[],
            fields: &[
                rt::Field("ach_credit_transfer", rt::OPTIONAL),
                rt::Field("ach_debit", rt::OPTIONAL),
                rt::Field("acss_debit", rt::OPTIONAL),
                rt::Field("affirm", rt::OPTIONAL),
                rt::Field("afterpay_clearpay", rt::OPTIONAL),
                rt::Field("alipay", rt::OPTIONAL),
                rt::Field("alma", rt::OPTIONAL),
                rt::Field("amazon_pay", rt::OPTIONAL),
                rt::Field("au_becs_debit", rt::OPTIONAL),
                rt::Field("bacs_debit", rt::OPTIONAL),
                rt::Field("bancontact", rt::OPTIONAL),
                rt::Field("billie", rt::OPTIONAL),
                rt::Field("bizum", rt::OPTIONAL),
                rt::Field("blik", rt::OPTIONAL),
                rt::Field("boleto", rt::OPTIONAL),
                rt::Field("card", rt::OPTIONAL),
                rt::Field("card_present", rt::OPTIONAL),
                rt::Field("cashapp", rt::OPTIONAL),
                rt::Field("crypto", rt::OPTIONAL),
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
                rt::Field("stripe_account", rt::OPTIONAL),
                rt::Field("sunbit", rt::OPTIONAL),
                rt::Field("swish", rt::OPTIONAL),
                rt::Field("twint", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("upi", rt::OPTIONAL),
                rt::Field("us_bank_account", rt::OPTIONAL),
                rt::Field("wechat", rt::OPTIONAL),
                rt::Field("wechat_pay", rt::OPTIONAL),
                rt::Field("zip", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.ach_credit_transfer,
            1 => &self.ach_debit,
            2 => &self.acss_debit,
            3 => &self.affirm,
            4 => &self.afterpay_clearpay,
            5 => &self.alipay,
            6 => &self.alma,
            7 => &self.amazon_pay,
            8 => &self.au_becs_debit,
            9 => &self.bacs_debit,
            10 => &self.bancontact,
            11 => &self.billie,
            12 => &self.bizum,
            13 => &self.blik,
            14 => &self.boleto,
            15 => &self.card,
            16 => &self.card_present,
            17 => &self.cashapp,
            18 => &self.crypto,
            19 => &self.customer_balance,
            20 => &self.eps,
            21 => &self.fpx,
            22 => &self.giropay,
            23 => &self.grabpay,
            24 => &self.ideal,
            25 => &self.interac_present,
            26 => &self.kakao_pay,
            27 => &self.klarna,
            28 => &self.konbini,
            29 => &self.kr_card,
            30 => &self.link,
            31 => &self.mb_way,
            32 => &self.mobilepay,
            33 => &self.multibanco,
            34 => &self.naver_pay,
            35 => &self.nz_bank_account,
            36 => &self.oxxo,
            37 => &self.p24,
            38 => &self.pay_by_bank,
            39 => &self.payco,
            40 => &self.paynow,
            41 => &self.paypal,
            42 => &self.payto,
            43 => &self.pix,
            44 => &self.promptpay,
            45 => &self.revolut_pay,
            46 => &self.samsung_pay,
            47 => &self.satispay,
            48 => &self.scalapay,
            49 => &self.sepa_debit,
            50 => &self.sofort,
            51 => &self.stripe_account,
            52 => &self.sunbit,
            53 => &self.swish,
            54 => &self.twint,
            55 => &self.type_,
            56 => &self.upi,
            57 => &self.us_bank_account,
            58 => &self.wechat,
            59 => &self.wechat_pay,
            _ => &self.zip,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.ach_credit_transfer,
            1 => &mut self.ach_debit,
            2 => &mut self.acss_debit,
            3 => &mut self.affirm,
            4 => &mut self.afterpay_clearpay,
            5 => &mut self.alipay,
            6 => &mut self.alma,
            7 => &mut self.amazon_pay,
            8 => &mut self.au_becs_debit,
            9 => &mut self.bacs_debit,
            10 => &mut self.bancontact,
            11 => &mut self.billie,
            12 => &mut self.bizum,
            13 => &mut self.blik,
            14 => &mut self.boleto,
            15 => &mut self.card,
            16 => &mut self.card_present,
            17 => &mut self.cashapp,
            18 => &mut self.crypto,
            19 => &mut self.customer_balance,
            20 => &mut self.eps,
            21 => &mut self.fpx,
            22 => &mut self.giropay,
            23 => &mut self.grabpay,
            24 => &mut self.ideal,
            25 => &mut self.interac_present,
            26 => &mut self.kakao_pay,
            27 => &mut self.klarna,
            28 => &mut self.konbini,
            29 => &mut self.kr_card,
            30 => &mut self.link,
            31 => &mut self.mb_way,
            32 => &mut self.mobilepay,
            33 => &mut self.multibanco,
            34 => &mut self.naver_pay,
            35 => &mut self.nz_bank_account,
            36 => &mut self.oxxo,
            37 => &mut self.p24,
            38 => &mut self.pay_by_bank,
            39 => &mut self.payco,
            40 => &mut self.paynow,
            41 => &mut self.paypal,
            42 => &mut self.payto,
            43 => &mut self.pix,
            44 => &mut self.promptpay,
            45 => &mut self.revolut_pay,
            46 => &mut self.samsung_pay,
            47 => &mut self.satispay,
            48 => &mut self.scalapay,
            49 => &mut self.sepa_debit,
            50 => &mut self.sofort,
            51 => &mut self.stripe_account,
            52 => &mut self.sunbit,
            53 => &mut self.swish,
            54 => &mut self.twint,
            55 => &mut self.type_,
            56 => &mut self.upi,
            57 => &mut self.us_bank_account,
            58 => &mut self.wechat,
            59 => &mut self.wechat_pay,
            _ => &mut self.zip,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(PaymentMethodDetails);

#[cfg(
    any(feature = "checkout-sessions", feature = "payment_intents", feature = "refunds")
)]
/// An object in `presentment_details` of [`Charge`](crate::Charge), `presentment_details` of [`CheckoutSession`](crate::CheckoutSession) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct PresentmentDetails {
    /// Amount intended to be collected by this payment, denominated in `presentment_currency`.
    pub presentment_amount: i64,
    /// Currency presented to the customer during payment.
    pub presentment_currency: String,
}

#[cfg(
    any(feature = "checkout-sessions", feature = "payment_intents", feature = "refunds")
)]
impl rt::Blank for PresentmentDetails {
    const BLANK: Self = Self {
        presentment_amount: rt::Blank::BLANK,
        presentment_currency: rt::Blank::BLANK,
    };
}

#[cfg(
    any(feature = "checkout-sessions", feature = "payment_intents", feature = "refunds")
)]
impl rt::Record for PresentmentDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_payment_intent_presentment_details",
            constants: &[],
            fields: &[
                rt::Field("presentment_amount", rt::REQUIRED),
                rt::Field("presentment_currency", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.presentment_amount,
            _ => &self.presentment_currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.presentment_amount,
            _ => &mut self.presentment_currency,
        }
    }
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents", feature = "refunds"))]
rt::record_traits!(PresentmentDetails);

#[cfg(any(feature = "charges", feature = "payment_methods"))]
/// Options to configure Radar. See [Radar Session](https://docs.stripe.com/radar/radar-session) for
/// more information.
///
/// An object in `radar_options` of [`Charge`](crate::Charge) and `radar_options` of [`PaymentMethod`](crate::PaymentMethod).
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarOptions {
    /// A [Radar Session](https://docs.stripe.com/radar/radar-session) is a snapshot of the browser
    /// metadata and device details that help Radar make more accurate predictions on your payments.
    pub session: Option<String>,
}

#[cfg(any(feature = "charges", feature = "payment_methods"))]
impl rt::Blank for RadarOptions {
    const BLANK: Self = Self { session: rt::Blank::BLANK };
}

#[cfg(any(feature = "charges", feature = "payment_methods"))]
impl rt::Record for RadarOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "radar_radar_options",
            constants: &[],
            fields: &[rt::Field("session", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.session
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.session
    }
}

#[cfg(any(feature = "charges", feature = "payment_methods"))]
rt::record_traits!(RadarOptions);

#[cfg(any(feature = "charges", feature = "customers"))]
/// An object in `shipping` of [`Charge`](crate::Charge), `shipping` of [`Customer`](crate::Customer) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Shipping {
    pub address: Option<rt::Part<crate::customer::Address>>,
    /// The delivery service that shipped a physical product, such as Fedex, UPS, USPS, etc.
    pub carrier: Option<String>,
    /// Recipient name.
    pub name: Option<String>,
    /// Recipient phone (including extension).
    pub phone: Option<String>,
    /// The tracking number for a physical product, obtained from the delivery service. If multiple
    /// tracking numbers were generated for this purchase, please separate them with commas.
    pub tracking_number: Option<String>,
}

#[cfg(any(feature = "charges", feature = "customers"))]
impl rt::Blank for Shipping {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        carrier: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
        tracking_number: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "charges", feature = "customers"))]
impl rt::Record for Shipping {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "shipping",
            constants: &[],
            fields: &[
                rt::Field("address", rt::OPTIONAL),
                rt::Field("carrier", rt::NULLABLE),
                rt::Field("name", rt::OPTIONAL),
                rt::Field("phone", rt::NULLABLE),
                rt::Field("tracking_number", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.carrier,
            2 => &self.name,
            3 => &self.phone,
            _ => &self.tracking_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.carrier,
            2 => &mut self.name,
            3 => &mut self.phone,
            _ => &mut self.tracking_number,
        }
    }
}

#[cfg(any(feature = "charges", feature = "customers"))]
rt::record_traits!(Shipping);

#[cfg(any(feature = "charges", feature = "linked_accounts"))]
/// The status of the payment is either `succeeded`, `pending`, or `failed`.
#[non_exhaustive]
pub enum Status {
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "charges", feature = "linked_accounts"))]
rt::open_enum!(Status {
    Failed = "failed",
    Pending = "pending",
    Succeeded = "succeeded",
});

#[cfg(any(feature = "charges", feature = "payment_links"))]
/// An object in `transfer_data` of [`Charge`](crate::Charge) and `transfer_data` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferData {
    /// The amount transferred to the destination account, if specified. By default, the entire charge
    /// amount is transferred to the destination account.
    pub amount: Option<i64>,
    /// ID of an existing, connected Stripe account to transfer funds to if `transfer_data` was
    /// specified in the charge request.
    pub destination: rt::Expandable<crate::ids::AccountId>,
}

#[cfg(any(feature = "charges", feature = "payment_links"))]
impl rt::Record for TransferData {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            destination: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "charge_transfer_data | payment_links_resource_transfer_data",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("destination", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            _ => &self.destination,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.destination,
        }
    }
}

#[cfg(any(feature = "charges", feature = "payment_links"))]
rt::record_traits!(TransferData);
