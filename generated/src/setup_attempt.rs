// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`SetupAttempt`](crate::SetupAttempt).

pub mod payment_method_details;
#[cfg(feature = "setup_attempts")]
pub mod setup_error;

#[cfg(feature = "setup_attempts")]
/// The values of `flow_directions[]` of [`SetupAttempt`](crate::SetupAttempt).
#[non_exhaustive]
pub enum FlowDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "setup_attempts")]
rt::open_enum!(FlowDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

#[cfg(feature = "setup_attempts")]
/// An object in `payment_method_details` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetails {
    pub acss_debit: Option<rt::Part<payment_method_details::AcssDebit>>,
    pub amazon_pay: Option<rt::Part<crate::payment_method::AmazonPay>>,
    pub au_becs_debit: Option<rt::Part<payment_method_details::AuBecsDebit>>,
    pub bacs_debit: Option<rt::Part<payment_method_details::BacsDebit>>,
    pub bancontact: Option<rt::Part<crate::charge::payment_method_details::Bancontact>>,
    pub boleto: Option<rt::Part<payment_method_details::Boleto>>,
    pub card: Option<rt::Part<payment_method_details::Card>>,
    pub card_present: Option<rt::Part<payment_method_details::CardPresent>>,
    pub cashapp: Option<rt::Part<crate::mandate::payment_method_details::Cashapp>>,
    pub ideal: Option<rt::Part<payment_method_details::Ideal>>,
    pub kakao_pay: Option<rt::Part<crate::payment_method::KakaoPay>>,
    pub klarna: Option<rt::Part<crate::mandate::payment_method_details::Klarna>>,
    pub kr_card: Option<rt::Part<crate::mandate::payment_method_details::KrCard>>,
    pub link: Option<rt::Part<crate::mandate::payment_method_details::Link>>,
    pub naver_pay: Option<rt::Part<payment_method_details::NaverPay>>,
    pub nz_bank_account: Option<
        rt::Part<crate::mandate::payment_method_details::NzBankAccount>,
    >,
    pub paypal: Option<rt::Part<payment_method_details::Paypal>>,
    pub payto: Option<rt::Part<payment_method_details::Payto>>,
    pub pix: Option<rt::Part<crate::payment_method::Pix>>,
    pub revolut_pay: Option<rt::Part<crate::payment_method::RevolutPay>>,
    pub sepa_debit: Option<rt::Part<payment_method_details::SepaDebit>>,
    pub sofort: Option<rt::Part<payment_method_details::Sofort>>,
    pub twint: Option<rt::Part<crate::payment_method::Twint>>,
    /// The type of the payment method used in the SetupIntent (e.g., `card`). An additional hash is
    /// included on `payment_method_details` with a name matching this value. It contains
    /// confirmation-specific information for the payment method.
    pub type_: String,
    pub upi: Option<rt::Part<payment_method_details::Upi>>,
    pub us_bank_account: Option<rt::Part<payment_method_details::UsBankAccount>>,
}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for PaymentMethodDetails {
    const BLANK: Self = Self {
        acss_debit: rt::Blank::BLANK,
        amazon_pay: rt::Blank::BLANK,
        au_becs_debit: rt::Blank::BLANK,
        bacs_debit: rt::Blank::BLANK,
        bancontact: rt::Blank::BLANK,
        boleto: rt::Blank::BLANK,
        card: rt::Blank::BLANK,
        card_present: rt::Blank::BLANK,
        cashapp: rt::Blank::BLANK,
        ideal: rt::Blank::BLANK,
        kakao_pay: rt::Blank::BLANK,
        klarna: rt::Blank::BLANK,
        kr_card: rt::Blank::BLANK,
        link: rt::Blank::BLANK,
        naver_pay: rt::Blank::BLANK,
        nz_bank_account: rt::Blank::BLANK,
        paypal: rt::Blank::BLANK,
        payto: rt::Blank::BLANK,
        pix: rt::Blank::BLANK,
        revolut_pay: rt::Blank::BLANK,
        sepa_debit: rt::Blank::BLANK,
        sofort: rt::Blank::BLANK,
        twint: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        upi: rt::Blank::BLANK,
        us_bank_account: rt::Blank::BLANK,
    };
}

#[cfg(feature = "setup_attempts")]
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
            name: "setup_attempt_payment_method_details",
            constants: &[],
            fields: &[
                rt::Field("acss_debit", rt::OPTIONAL),
                rt::Field("amazon_pay", rt::OPTIONAL),
                rt::Field("au_becs_debit", rt::OPTIONAL),
                rt::Field("bacs_debit", rt::OPTIONAL),
                rt::Field("bancontact", rt::OPTIONAL),
                rt::Field("boleto", rt::OPTIONAL),
                rt::Field("card", rt::OPTIONAL),
                rt::Field("card_present", rt::OPTIONAL),
                rt::Field("cashapp", rt::OPTIONAL),
                rt::Field("ideal", rt::OPTIONAL),
                rt::Field("kakao_pay", rt::OPTIONAL),
                rt::Field("klarna", rt::OPTIONAL),
                rt::Field("kr_card", rt::OPTIONAL),
                rt::Field("link", rt::OPTIONAL),
                rt::Field("naver_pay", rt::OPTIONAL),
                rt::Field("nz_bank_account", rt::OPTIONAL),
                rt::Field("paypal", rt::OPTIONAL),
                rt::Field("payto", rt::OPTIONAL),
                rt::Field("pix", rt::OPTIONAL),
                rt::Field("revolut_pay", rt::OPTIONAL),
                rt::Field("sepa_debit", rt::OPTIONAL),
                rt::Field("sofort", rt::OPTIONAL),
                rt::Field("twint", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("upi", rt::OPTIONAL),
                rt::Field("us_bank_account", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.acss_debit,
            1 => &self.amazon_pay,
            2 => &self.au_becs_debit,
            3 => &self.bacs_debit,
            4 => &self.bancontact,
            5 => &self.boleto,
            6 => &self.card,
            7 => &self.card_present,
            8 => &self.cashapp,
            9 => &self.ideal,
            10 => &self.kakao_pay,
            11 => &self.klarna,
            12 => &self.kr_card,
            13 => &self.link,
            14 => &self.naver_pay,
            15 => &self.nz_bank_account,
            16 => &self.paypal,
            17 => &self.payto,
            18 => &self.pix,
            19 => &self.revolut_pay,
            20 => &self.sepa_debit,
            21 => &self.sofort,
            22 => &self.twint,
            23 => &self.type_,
            24 => &self.upi,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.amazon_pay,
            2 => &mut self.au_becs_debit,
            3 => &mut self.bacs_debit,
            4 => &mut self.bancontact,
            5 => &mut self.boleto,
            6 => &mut self.card,
            7 => &mut self.card_present,
            8 => &mut self.cashapp,
            9 => &mut self.ideal,
            10 => &mut self.kakao_pay,
            11 => &mut self.klarna,
            12 => &mut self.kr_card,
            13 => &mut self.link,
            14 => &mut self.naver_pay,
            15 => &mut self.nz_bank_account,
            16 => &mut self.paypal,
            17 => &mut self.payto,
            18 => &mut self.pix,
            19 => &mut self.revolut_pay,
            20 => &mut self.sepa_debit,
            21 => &mut self.sofort,
            22 => &mut self.twint,
            23 => &mut self.type_,
            24 => &mut self.upi,
            _ => &mut self.us_bank_account,
        }
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(PaymentMethodDetails);

#[cfg(feature = "setup_attempts")]
/// An object in `setup_error` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupError {
    /// For card errors resulting from a card issuer decline, a short string indicating
    /// [how to proceed with an error](https://docs.stripe.com/declines#retrying-issuer-declines) if
    /// they provide one.
    pub advice_code: Option<String>,
    /// For card errors, the ID of the failed charge.
    pub charge: Option<String>,
    /// For some errors that could be handled programmatically, a short string indicating the
    /// [error code](https://docs.stripe.com/error-codes) reported.
    pub code: Option<String>,
    /// For card errors resulting from a card issuer decline, a short string indicating the
    /// [card issuer's reason for the decline](https://docs.stripe.com/declines#issuer-declines) if they
    /// provide one.
    pub decline_code: Option<String>,
    /// A URL to more information about the [error code](https://docs.stripe.com/error-codes) reported.
    pub doc_url: Option<String>,
    /// A human-readable message providing more details about the error. For card errors, these messages
    /// can be shown to your users.
    pub message: Option<String>,
    /// For card errors resulting from a card issuer decline, a 2 digit code which indicates the advice
    /// given to merchant by the card network on how to proceed with an error.
    pub network_advice_code: Option<String>,
    /// For payments declined by the network, an alphanumeric code which indicates the reason the
    /// payment failed.
    pub network_decline_code: Option<String>,
    /// If the error is parameter-specific, the parameter related to the error. For example, you can use
    /// this to display a message near the correct form field.
    pub param: Option<String>,
    pub payment_intent: Option<rt::Part<crate::PaymentIntent>>,
    pub payment_method: Option<rt::Part<crate::PaymentMethod>>,
    /// If the error is specific to the type of payment method, the payment method type that had a
    /// problem. This field is only populated for invoice-related errors.
    pub payment_method_type: Option<String>,
    /// A URL to the request log entry in your dashboard.
    pub request_log_url: Option<String>,
    pub setup_intent: Option<rt::Part<crate::SetupIntent>>,
    /// The [source object](https://docs.stripe.com/api/sources/object) for errors returned on a request
    /// involving a source.
    pub source: Option<crate::customer::Source>,
    /// The type of error returned. One of `api_error`, `card_error`, `idempotency_error`, or
    /// `invalid_request_error`
    pub type_: crate::errors::error::error::Type,
}

#[cfg(feature = "setup_attempts")]
impl rt::Blank for SetupError {
    const BLANK: Self = Self {
        advice_code: rt::Blank::BLANK,
        charge: rt::Blank::BLANK,
        code: rt::Blank::BLANK,
        decline_code: rt::Blank::BLANK,
        doc_url: rt::Blank::BLANK,
        message: rt::Blank::BLANK,
        network_advice_code: rt::Blank::BLANK,
        network_decline_code: rt::Blank::BLANK,
        param: rt::Blank::BLANK,
        payment_intent: rt::Blank::BLANK,
        payment_method: rt::Blank::BLANK,
        payment_method_type: rt::Blank::BLANK,
        request_log_url: rt::Blank::BLANK,
        setup_intent: rt::Blank::BLANK,
        source: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "setup_attempts")]
impl rt::Record for SetupError {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "api_errors",
            constants: &[],
            fields: &[
                rt::Field("advice_code", rt::OPTIONAL),
                rt::Field("charge", rt::OPTIONAL),
                rt::Field("code", rt::OPTIONAL),
                rt::Field("decline_code", rt::OPTIONAL),
                rt::Field("doc_url", rt::OPTIONAL),
                rt::Field("message", rt::OPTIONAL),
                rt::Field("network_advice_code", rt::OPTIONAL),
                rt::Field("network_decline_code", rt::OPTIONAL),
                rt::Field("param", rt::OPTIONAL),
                rt::Field("payment_intent", rt::OPTIONAL),
                rt::Field("payment_method", rt::OPTIONAL),
                rt::Field("payment_method_type", rt::OPTIONAL),
                rt::Field("request_log_url", rt::OPTIONAL),
                rt::Field("setup_intent", rt::OPTIONAL),
                rt::Field("source", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.advice_code,
            1 => &self.charge,
            2 => &self.code,
            3 => &self.decline_code,
            4 => &self.doc_url,
            5 => &self.message,
            6 => &self.network_advice_code,
            7 => &self.network_decline_code,
            8 => &self.param,
            9 => &self.payment_intent,
            10 => &self.payment_method,
            11 => &self.payment_method_type,
            12 => &self.request_log_url,
            13 => &self.setup_intent,
            14 => &self.source,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.advice_code,
            1 => &mut self.charge,
            2 => &mut self.code,
            3 => &mut self.decline_code,
            4 => &mut self.doc_url,
            5 => &mut self.message,
            6 => &mut self.network_advice_code,
            7 => &mut self.network_decline_code,
            8 => &mut self.param,
            9 => &mut self.payment_intent,
            10 => &mut self.payment_method,
            11 => &mut self.payment_method_type,
            12 => &mut self.request_log_url,
            13 => &mut self.setup_intent,
            14 => &mut self.source,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "setup_attempts")]
rt::record_traits!(SetupError);
