// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`PaymentIntent`](crate::PaymentIntent).

#[cfg(feature = "payment_intents")]
pub mod amount_details;
#[cfg(feature = "payment_intents")]
pub mod automatic_payment_methods;
#[cfg(feature = "payment_intents")]
pub mod hooks;
#[cfg(feature = "payment_intents")]
pub mod last_payment_error;
#[cfg(feature = "payment_intents")]
pub mod next_action;

#[cfg(
    any(
        feature = "checkout-sessions",
        feature = "customers",
        feature = "payment_intents"
    )
)]
pub mod payment_method_options;

#[cfg(feature = "payment_intents")]
pub mod processing;
#[cfg(feature = "payment_intents")]
pub mod shipping;
#[cfg(feature = "payment_intents")]
pub mod transfer_data;
#[cfg(feature = "payment_intents")]
pub use crate::charge::{PresentmentDetails, Shipping};
#[cfg(feature = "payment_intents")]
pub use crate::checkout_session::{ManagedPayments, PaymentMethodConfigurationDetails};

#[cfg(feature = "payment_intents")]
/// An object in `amount_details` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountDetails {
    /// The total discount applied on the transaction represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). An integer greater
    /// than 0.
    ///
    /// This field is mutually exclusive with the `amount_details[line_items][#][discount_amount]`
    /// field.
    pub discount_amount: Option<i64>,
    pub error: Option<rt::Part<amount_details::Error>>,
    /// A list of line items, each containing information about a product in the PaymentIntent. There is
    /// a maximum of 200 line items.
    pub line_items: Option<rt::List<crate::PaymentIntentAmountDetailsLineItem>>,
    pub shipping: Option<rt::Part<amount_details::Shipping>>,
    pub tax: Option<rt::Part<amount_details::Tax>>,
    pub tip: Option<rt::Part<amount_details::Tip>>,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for AmountDetails {
    const BLANK: Self = Self {
        discount_amount: rt::Blank::BLANK,
        error: rt::Blank::BLANK,
        line_items: rt::Blank::BLANK,
        shipping: rt::Blank::BLANK,
        tax: rt::Blank::BLANK,
        tip: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for AmountDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_amount_details | payment_flows_amount_details_client",
            constants: &[],
            fields: &[
                rt::Field("discount_amount", rt::OPTIONAL),
                rt::Field("error", rt::OPTIONAL),
                rt::Field("line_items", rt::OPTIONAL),
                rt::Field("shipping", rt::OPTIONAL),
                rt::Field("tax", rt::OPTIONAL),
                rt::Field("tip", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.discount_amount,
            1 => &self.error,
            2 => &self.line_items,
            3 => &self.shipping,
            4 => &self.tax,
            _ => &self.tip,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.discount_amount,
            1 => &mut self.error,
            2 => &mut self.line_items,
            3 => &mut self.shipping,
            4 => &mut self.tax,
            _ => &mut self.tip,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(AmountDetails);

#[cfg(feature = "payment_intents")]
/// An object in `automatic_payment_methods` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticPaymentMethods {
    /// Controls whether this PaymentIntent will accept redirect-based payment methods.
    ///
    /// Redirect-based payment methods may require your customer to be redirected to a payment method's
    /// app or site for authentication or additional steps. To
    /// [confirm](https://docs.stripe.com/api/payment_intents/confirm) this PaymentIntent, you may be
    /// required to provide a `return_url` to redirect customers back to your site after they
    /// authenticate or complete the payment.
    pub allow_redirects: Option<automatic_payment_methods::AllowRedirects>,
    /// Automatically calculates compatible payment methods
    pub enabled: bool,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for AutomaticPaymentMethods {
    const BLANK: Self = Self {
        allow_redirects: rt::Blank::BLANK,
        enabled: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for AutomaticPaymentMethods {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_automatic_payment_methods_payment_intent",
            constants: &[],
            fields: &[
                rt::Field("allow_redirects", rt::OPTIONAL),
                rt::Field("enabled", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.allow_redirects,
            _ => &self.enabled,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.allow_redirects,
            _ => &mut self.enabled,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(AutomaticPaymentMethods);

#[cfg(feature = "payment_intents")]
/// Reason for cancellation of this PaymentIntent, either user-provided (`duplicate`, `fraudulent`,
/// `requested_by_customer`, or `abandoned`) or generated by Stripe internally (`failed_invoice`,
/// `void_invoice`, `automatic`, or `expired`).
#[non_exhaustive]
pub enum CancellationReason {
    /// `abandoned`
    Abandoned,
    /// `automatic`
    Automatic,
    /// `duplicate`
    Duplicate,
    /// `expired`
    Expired,
    /// `failed_invoice`
    FailedInvoice,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// `void_invoice`
    VoidInvoice,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_intents")]
rt::open_enum!(CancellationReason {
    Abandoned = "abandoned",
    Automatic = "automatic",
    Duplicate = "duplicate",
    Expired = "expired",
    FailedInvoice = "failed_invoice",
    Fraudulent = "fraudulent",
    RequestedByCustomer = "requested_by_customer",
    VoidInvoice = "void_invoice",
});

#[cfg(any(feature = "payment_intents", feature = "payment_links"))]
/// Controls when the funds will be captured from the customer's account.
#[non_exhaustive]
pub enum CaptureMethod {
    /// `automatic`
    Automatic,
    /// `automatic_async`
    AutomaticAsync,
    /// `manual`
    Manual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "payment_intents", feature = "payment_links"))]
rt::open_enum!(CaptureMethod {
    Automatic = "automatic",
    AutomaticAsync = "automatic_async",
    Manual = "manual",
});

#[cfg(feature = "payment_intents")]
/// Describes whether we can confirm this PaymentIntent automatically, or if it requires customer
/// action to confirm the payment.
#[non_exhaustive]
pub enum ConfirmationMethod {
    /// `automatic`
    Automatic,
    /// `manual`
    Manual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_intents")]
rt::open_enum!(ConfirmationMethod {
    Automatic = "automatic",
    Manual = "manual",
});

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
/// The values of `excluded_payment_method_types[]` of [`PaymentIntent`](crate::PaymentIntent), `excluded_payment_method_types[]` of [`SetupIntent`](crate::SetupIntent) and 6 more places.
#[non_exhaustive]
pub enum ExcludedPaymentMethodType {
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

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
rt::open_enum!(ExcludedPaymentMethodType {
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

#[cfg(feature = "payment_intents")]
/// An object in `hooks` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Hooks {
    pub inputs: Option<rt::Part<hooks::Inputs>>,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Hooks {
    const BLANK: Self = Self { inputs: rt::Blank::BLANK };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Hooks {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_payment_intent_async_workflows",
            constants: &[],
            fields: &[rt::Field("inputs", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.inputs
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.inputs
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Hooks);

#[cfg(feature = "payment_intents")]
/// An object in `last_payment_error` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct LastPaymentError {
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

#[cfg(feature = "payment_intents")]
impl rt::Blank for LastPaymentError {
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

#[cfg(feature = "payment_intents")]
impl rt::Record for LastPaymentError {
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

#[cfg(feature = "payment_intents")]
rt::record_traits!(LastPaymentError);

#[cfg(feature = "payment_intents")]
/// An object in `next_action` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct NextAction {
    pub alipay_handle_redirect: Option<rt::Part<next_action::AlipayHandleRedirect>>,
    pub blik_authorize: Option<rt::Part<next_action::BlikAuthorize>>,
    pub boleto_display_details: Option<rt::Part<next_action::BoletoDisplayDetails>>,
    pub card_await_notification: Option<rt::Part<next_action::CardAwaitNotification>>,
    pub cashapp_handle_redirect_or_display_qr_code: Option<
        rt::Part<next_action::CashappHandleRedirectOrDisplayQrCode>,
    >,
    pub display_bank_transfer_instructions: Option<
        rt::Part<next_action::DisplayBankTransferInstructions>,
    >,
    pub klarna_display_qr_code: Option<rt::Part<next_action::KlarnaDisplayQrCode>>,
    pub konbini_display_details: Option<rt::Part<next_action::KonbiniDisplayDetails>>,
    pub multibanco_display_details: Option<
        rt::Part<next_action::MultibancoDisplayDetails>,
    >,
    pub oxxo_display_details: Option<rt::Part<next_action::OxxoDisplayDetails>>,
    pub paynow_display_qr_code: Option<rt::Part<next_action::PaynowDisplayQrCode>>,
    pub pix_display_qr_code: Option<rt::Part<next_action::PixDisplayQrCode>>,
    pub promptpay_display_qr_code: Option<rt::Part<next_action::PromptpayDisplayQrCode>>,
    pub redirect_to_url: Option<rt::Part<next_action::RedirectToUrl>>,
    pub swish_handle_redirect_or_display_qr_code: Option<
        rt::Part<next_action::SwishHandleRedirectOrDisplayQrCode>,
    >,
    /// Type of the next action to perform. Refer to the other child attributes under `next_action` for
    /// available values. Examples include: `redirect_to_url`, `use_stripe_sdk`,
    /// `alipay_handle_redirect`, `oxxo_display_details`, or `verify_with_microdeposits`.
    pub type_: String,
    pub upi_handle_redirect_or_display_qr_code: Option<
        rt::Part<next_action::UpiHandleRedirectOrDisplayQrCode>,
    >,
    /// When confirming a PaymentIntent with Stripe.js, Stripe.js depends on the contents of this
    /// dictionary to invoke authentication flows. The shape of the contents is subject to change and is
    /// only intended to be used by Stripe.js.
    pub use_stripe_sdk: Option<rt::Object>,
    pub verify_with_microdeposits: Option<
        rt::Part<next_action::VerifyWithMicrodeposits>,
    >,
    pub wechat_pay_display_qr_code: Option<
        rt::Part<next_action::WechatPayDisplayQrCode>,
    >,
    pub wechat_pay_redirect_to_android_app: Option<
        rt::Part<next_action::WechatPayRedirectToAndroidApp>,
    >,
    pub wechat_pay_redirect_to_ios_app: Option<
        rt::Part<next_action::WechatPayRedirectToIosApp>,
    >,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for NextAction {
    const BLANK: Self = Self {
        alipay_handle_redirect: rt::Blank::BLANK,
        blik_authorize: rt::Blank::BLANK,
        boleto_display_details: rt::Blank::BLANK,
        card_await_notification: rt::Blank::BLANK,
        cashapp_handle_redirect_or_display_qr_code: rt::Blank::BLANK,
        display_bank_transfer_instructions: rt::Blank::BLANK,
        klarna_display_qr_code: rt::Blank::BLANK,
        konbini_display_details: rt::Blank::BLANK,
        multibanco_display_details: rt::Blank::BLANK,
        oxxo_display_details: rt::Blank::BLANK,
        paynow_display_qr_code: rt::Blank::BLANK,
        pix_display_qr_code: rt::Blank::BLANK,
        promptpay_display_qr_code: rt::Blank::BLANK,
        redirect_to_url: rt::Blank::BLANK,
        swish_handle_redirect_or_display_qr_code: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        upi_handle_redirect_or_display_qr_code: rt::Blank::BLANK,
        use_stripe_sdk: rt::Blank::BLANK,
        verify_with_microdeposits: rt::Blank::BLANK,
        wechat_pay_display_qr_code: rt::Blank::BLANK,
        wechat_pay_redirect_to_android_app: rt::Blank::BLANK,
        wechat_pay_redirect_to_ios_app: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for NextAction {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action",
            constants: &[],
            fields: &[
                rt::Field("alipay_handle_redirect", rt::OPTIONAL),
                rt::Field("blik_authorize", rt::OPTIONAL),
                rt::Field("boleto_display_details", rt::OPTIONAL),
                rt::Field("card_await_notification", rt::OPTIONAL),
                rt::Field("cashapp_handle_redirect_or_display_qr_code", rt::OPTIONAL),
                rt::Field("display_bank_transfer_instructions", rt::OPTIONAL),
                rt::Field("klarna_display_qr_code", rt::OPTIONAL),
                rt::Field("konbini_display_details", rt::OPTIONAL),
                rt::Field("multibanco_display_details", rt::OPTIONAL),
                rt::Field("oxxo_display_details", rt::OPTIONAL),
                rt::Field("paynow_display_qr_code", rt::OPTIONAL),
                rt::Field("pix_display_qr_code", rt::OPTIONAL),
                rt::Field("promptpay_display_qr_code", rt::OPTIONAL),
                rt::Field("redirect_to_url", rt::OPTIONAL),
                rt::Field("swish_handle_redirect_or_display_qr_code", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("upi_handle_redirect_or_display_qr_code", rt::OPTIONAL),
                rt::Field("use_stripe_sdk", rt::OPTIONAL),
                rt::Field("verify_with_microdeposits", rt::OPTIONAL),
                rt::Field("wechat_pay_display_qr_code", rt::OPTIONAL),
                rt::Field("wechat_pay_redirect_to_android_app", rt::OPTIONAL),
                rt::Field("wechat_pay_redirect_to_ios_app", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.alipay_handle_redirect,
            1 => &self.blik_authorize,
            2 => &self.boleto_display_details,
            3 => &self.card_await_notification,
            4 => &self.cashapp_handle_redirect_or_display_qr_code,
            5 => &self.display_bank_transfer_instructions,
            6 => &self.klarna_display_qr_code,
            7 => &self.konbini_display_details,
            8 => &self.multibanco_display_details,
            9 => &self.oxxo_display_details,
            10 => &self.paynow_display_qr_code,
            11 => &self.pix_display_qr_code,
            12 => &self.promptpay_display_qr_code,
            13 => &self.redirect_to_url,
            14 => &self.swish_handle_redirect_or_display_qr_code,
            15 => &self.type_,
            16 => &self.upi_handle_redirect_or_display_qr_code,
            17 => &self.use_stripe_sdk,
            18 => &self.verify_with_microdeposits,
            19 => &self.wechat_pay_display_qr_code,
            20 => &self.wechat_pay_redirect_to_android_app,
            _ => &self.wechat_pay_redirect_to_ios_app,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.alipay_handle_redirect,
            1 => &mut self.blik_authorize,
            2 => &mut self.boleto_display_details,
            3 => &mut self.card_await_notification,
            4 => &mut self.cashapp_handle_redirect_or_display_qr_code,
            5 => &mut self.display_bank_transfer_instructions,
            6 => &mut self.klarna_display_qr_code,
            7 => &mut self.konbini_display_details,
            8 => &mut self.multibanco_display_details,
            9 => &mut self.oxxo_display_details,
            10 => &mut self.paynow_display_qr_code,
            11 => &mut self.pix_display_qr_code,
            12 => &mut self.promptpay_display_qr_code,
            13 => &mut self.redirect_to_url,
            14 => &mut self.swish_handle_redirect_or_display_qr_code,
            15 => &mut self.type_,
            16 => &mut self.upi_handle_redirect_or_display_qr_code,
            17 => &mut self.use_stripe_sdk,
            18 => &mut self.verify_with_microdeposits,
            19 => &mut self.wechat_pay_display_qr_code,
            20 => &mut self.wechat_pay_redirect_to_android_app,
            _ => &mut self.wechat_pay_redirect_to_ios_app,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(NextAction);

#[cfg(feature = "payment_intents")]
/// An object in `payment_details` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentDetails {
    /// A unique value to identify the customer. This field is available only for card payments.
    ///
    /// This field is truncated to 25 alphanumeric characters, excluding spaces, before being sent to
    /// card networks.
    pub customer_reference: Option<String>,
    /// A unique value assigned by the business to identify the transaction. Required for L2 and L3
    /// rates.
    ///
    /// For Cards, this field is truncated to 25 alphanumeric characters, excluding spaces, before being
    /// sent to card networks. For Klarna, this field is truncated to 255 characters and is visible to
    /// customers when they view the order in the Klarna app.
    pub order_reference: Option<String>,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for PaymentDetails {
    const BLANK: Self = Self {
        customer_reference: rt::Blank::BLANK,
        order_reference: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for PaymentDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_payment_details",
            constants: &[],
            fields: &[
                rt::Field("customer_reference", rt::NULLABLE),
                rt::Field("order_reference", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.customer_reference,
            _ => &self.order_reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.customer_reference,
            _ => &mut self.order_reference,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(PaymentDetails);

#[cfg(feature = "payment_intents")]
/// An object in `payment_method_options` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptions {
    pub acss_debit: Option<rt::Part<payment_method_options::AcssDebit>>,
    pub affirm: Option<rt::Part<payment_method_options::Affirm>>,
    pub afterpay_clearpay: Option<rt::Part<payment_method_options::AfterpayClearpay>>,
    pub alipay: Option<rt::Part<payment_method_options::Alipay>>,
    pub alma: Option<rt::Part<payment_method_options::Alma>>,
    pub amazon_pay: Option<rt::Part<payment_method_options::AmazonPay>>,
    pub au_becs_debit: Option<rt::Part<payment_method_options::AuBecsDebit>>,
    pub bacs_debit: Option<rt::Part<payment_method_options::BacsDebit>>,
    pub bancontact: Option<rt::Part<payment_method_options::Bancontact>>,
    pub billie: Option<rt::Part<payment_method_options::Billie>>,
    pub bizum: Option<rt::Part<payment_method_options::Bizum>>,
    pub blik: Option<rt::Part<payment_method_options::Blik>>,
    pub boleto: Option<rt::Part<payment_method_options::Boleto>>,
    pub card: Option<rt::Part<payment_method_options::Card>>,
    pub card_present: Option<rt::Part<payment_method_options::CardPresent>>,
    pub cashapp: Option<rt::Part<payment_method_options::Cashapp>>,
    pub crypto: Option<rt::Part<payment_method_options::Crypto>>,
    pub customer_balance: Option<rt::Part<payment_method_options::CustomerBalance>>,
    pub eps: Option<rt::Part<payment_method_options::Eps>>,
    pub fpx: Option<rt::Part<payment_method_options::Fpx>>,
    pub giropay: Option<rt::Part<payment_method_options::Giropay>>,
    pub grabpay: Option<rt::Part<payment_method_options::Grabpay>>,
    pub ideal: Option<rt::Part<payment_method_options::Ideal>>,
    pub interac_present: Option<rt::Part<payment_method_options::InteracPresent>>,
    pub kakao_pay: Option<rt::Part<payment_method_options::KakaoPay>>,
    pub klarna: Option<rt::Part<payment_method_options::Klarna>>,
    pub konbini: Option<rt::Part<payment_method_options::Konbini>>,
    pub kr_card: Option<rt::Part<payment_method_options::KrCard>>,
    pub link: Option<rt::Part<payment_method_options::Link>>,
    pub mb_way: Option<rt::Part<payment_method_options::MbWay>>,
    pub mobilepay: Option<rt::Part<payment_method_options::Mobilepay>>,
    pub multibanco: Option<rt::Part<payment_method_options::Multibanco>>,
    pub naver_pay: Option<rt::Part<payment_method_options::NaverPay>>,
    pub nz_bank_account: Option<rt::Part<payment_method_options::NzBankAccount>>,
    pub oxxo: Option<rt::Part<payment_method_options::Oxxo>>,
    pub p24: Option<rt::Part<payment_method_options::P24>>,
    pub pay_by_bank: Option<rt::Part<payment_method_options::PayByBank>>,
    pub payco: Option<rt::Part<payment_method_options::Payco>>,
    pub paynow: Option<rt::Part<payment_method_options::Paynow>>,
    pub paypal: Option<rt::Part<payment_method_options::Paypal>>,
    pub payto: Option<rt::Part<payment_method_options::Payto>>,
    pub pix: Option<rt::Part<payment_method_options::Pix>>,
    pub promptpay: Option<rt::Part<payment_method_options::Promptpay>>,
    pub revolut_pay: Option<rt::Part<payment_method_options::RevolutPay>>,
    pub samsung_pay: Option<rt::Part<payment_method_options::SamsungPay>>,
    pub satispay: Option<rt::Part<payment_method_options::Satispay>>,
    pub scalapay: Option<rt::Part<payment_method_options::Scalapay>>,
    pub sepa_debit: Option<rt::Part<payment_method_options::SepaDebit>>,
    pub sofort: Option<rt::Part<payment_method_options::Sofort>>,
    pub swish: Option<rt::Part<payment_method_options::Swish>>,
    pub twint: Option<rt::Part<payment_method_options::Twint>>,
    pub upi: Option<rt::Part<payment_method_options::Upi>>,
    pub us_bank_account: Option<rt::Part<payment_method_options::UsBankAccount>>,
    pub wechat_pay: Option<rt::Part<payment_method_options::WechatPay>>,
    pub zip: Option<rt::Part<payment_method_options::Zip>>,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for PaymentMethodOptions {
    const BLANK: Self = Self {
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
        swish: rt::Blank::BLANK,
        twint: rt::Blank::BLANK,
        upi: rt::Blank::BLANK,
        us_bank_account: rt::Blank::BLANK,
        wechat_pay: rt::Blank::BLANK,
        zip: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_intents")]
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
            name: "payment_intent_payment_method_options",
            constants: &[],
            fields: &[
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
            1 => &self.affirm,
            2 => &self.afterpay_clearpay,
            3 => &self.alipay,
            4 => &self.alma,
            5 => &self.amazon_pay,
            6 => &self.au_becs_debit,
            7 => &self.bacs_debit,
            8 => &self.bancontact,
            9 => &self.billie,
            10 => &self.bizum,
            11 => &self.blik,
            12 => &self.boleto,
            13 => &self.card,
            14 => &self.card_present,
            15 => &self.cashapp,
            16 => &self.crypto,
            17 => &self.customer_balance,
            18 => &self.eps,
            19 => &self.fpx,
            20 => &self.giropay,
            21 => &self.grabpay,
            22 => &self.ideal,
            23 => &self.interac_present,
            24 => &self.kakao_pay,
            25 => &self.klarna,
            26 => &self.konbini,
            27 => &self.kr_card,
            28 => &self.link,
            29 => &self.mb_way,
            30 => &self.mobilepay,
            31 => &self.multibanco,
            32 => &self.naver_pay,
            33 => &self.nz_bank_account,
            34 => &self.oxxo,
            35 => &self.p24,
            36 => &self.pay_by_bank,
            37 => &self.payco,
            38 => &self.paynow,
            39 => &self.paypal,
            40 => &self.payto,
            41 => &self.pix,
            42 => &self.promptpay,
            43 => &self.revolut_pay,
            44 => &self.samsung_pay,
            45 => &self.satispay,
            46 => &self.scalapay,
            47 => &self.sepa_debit,
            48 => &self.sofort,
            49 => &self.swish,
            50 => &self.twint,
            51 => &self.upi,
            52 => &self.us_bank_account,
            53 => &self.wechat_pay,
            _ => &self.zip,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.affirm,
            2 => &mut self.afterpay_clearpay,
            3 => &mut self.alipay,
            4 => &mut self.alma,
            5 => &mut self.amazon_pay,
            6 => &mut self.au_becs_debit,
            7 => &mut self.bacs_debit,
            8 => &mut self.bancontact,
            9 => &mut self.billie,
            10 => &mut self.bizum,
            11 => &mut self.blik,
            12 => &mut self.boleto,
            13 => &mut self.card,
            14 => &mut self.card_present,
            15 => &mut self.cashapp,
            16 => &mut self.crypto,
            17 => &mut self.customer_balance,
            18 => &mut self.eps,
            19 => &mut self.fpx,
            20 => &mut self.giropay,
            21 => &mut self.grabpay,
            22 => &mut self.ideal,
            23 => &mut self.interac_present,
            24 => &mut self.kakao_pay,
            25 => &mut self.klarna,
            26 => &mut self.konbini,
            27 => &mut self.kr_card,
            28 => &mut self.link,
            29 => &mut self.mb_way,
            30 => &mut self.mobilepay,
            31 => &mut self.multibanco,
            32 => &mut self.naver_pay,
            33 => &mut self.nz_bank_account,
            34 => &mut self.oxxo,
            35 => &mut self.p24,
            36 => &mut self.pay_by_bank,
            37 => &mut self.payco,
            38 => &mut self.paynow,
            39 => &mut self.paypal,
            40 => &mut self.payto,
            41 => &mut self.pix,
            42 => &mut self.promptpay,
            43 => &mut self.revolut_pay,
            44 => &mut self.samsung_pay,
            45 => &mut self.satispay,
            46 => &mut self.scalapay,
            47 => &mut self.sepa_debit,
            48 => &mut self.sofort,
            49 => &mut self.swish,
            50 => &mut self.twint,
            51 => &mut self.upi,
            52 => &mut self.us_bank_account,
            53 => &mut self.wechat_pay,
            _ => &mut self.zip,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(PaymentMethodOptions);

#[cfg(feature = "payment_intents")]
/// An object in `processing` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Processing {
    pub card: Option<rt::Part<processing::Card>>,
}

#[cfg(feature = "payment_intents")]
impl rt::Blank for Processing {
    const BLANK: Self = Self { card: rt::Blank::BLANK };
}

#[cfg(feature = "payment_intents")]
impl rt::Record for Processing {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_processing",
            constants: &[("type", rt::Constant::Str("card"))],
            fields: &[rt::Field("card", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.card
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(Processing);

#[cfg(feature = "payment_intents")]
/// Indicates that you intend to make future payments with this PaymentIntent's payment method.
///
/// If you provide a Customer with the PaymentIntent, you can use this parameter to
/// [attach the payment method](https://docs.stripe.com/payments/save-during-payment) to the
/// Customer after the PaymentIntent is confirmed and the customer completes any required actions.
/// If you don't provide a Customer, you can still
/// [attach](https://docs.stripe.com/api/payment_methods/attach) the payment method to a Customer
/// after the transaction completes.
///
/// If the payment method is `card_present` and isn't a digital wallet, Stripe creates and attaches
/// a
/// [generated_card](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-generated_card)
/// payment method representing the card to the Customer instead.
///
/// When processing card payments, Stripe uses `setup_future_usage` to help you comply with regional
/// legislation and network rules, such as
/// [SCA](https://docs.stripe.com/strong-customer-authentication).
#[non_exhaustive]
pub enum SetupFutureUsage {
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_intents")]
rt::open_enum!(SetupFutureUsage {
    OffSession = "off_session",
    OnSession = "on_session",
});

#[cfg(feature = "payment_intents")]
/// Status of this PaymentIntent, one of `requires_payment_method`, `requires_confirmation`,
/// `requires_action`, `processing`, `requires_capture`, `canceled`, or `succeeded`. Read more about
/// each PaymentIntent [status](https://docs.stripe.com/payments/intents#intent-statuses).
#[non_exhaustive]
pub enum Status {
    /// `canceled`
    Canceled,
    /// `processing`
    Processing,
    /// `requires_action`
    RequiresAction,
    /// `requires_capture`
    RequiresCapture,
    /// `requires_confirmation`
    RequiresConfirmation,
    /// `requires_payment_method`
    RequiresPaymentMethod,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_intents")]
rt::open_enum!(Status {
    Canceled = "canceled",
    Processing = "processing",
    RequiresAction = "requires_action",
    RequiresCapture = "requires_capture",
    RequiresConfirmation = "requires_confirmation",
    RequiresPaymentMethod = "requires_payment_method",
    Succeeded = "succeeded",
});

#[cfg(feature = "payment_intents")]
/// An object in `transfer_data` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferData {
    /// The amount transferred to the destination account. This transfer will occur automatically after
    /// the payment succeeds. If no amount is specified, by default the entire payment amount is
    /// transferred to the destination account. The amount must be less than or equal to the
    /// [amount](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount), and
    /// must be a positive integer representing how much to transfer in the smallest currency unit
    /// (e.g., 100 cents to charge $1.00).
    pub amount: Option<i64>,
    /// An arbitrary string attached to the transfer. Often useful for displaying to users.
    pub description: Option<String>,
    /// The account (if any) that the payment is attributed to for tax reporting, and where funds from
    /// the payment are transferred to after payment success.
    pub destination: rt::Expandable<crate::ids::AccountId>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    pub payment_data: Option<rt::Part<transfer_data::PaymentData>>,
}

#[cfg(feature = "payment_intents")]
impl rt::Record for TransferData {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            description: rt::blank(),
            destination: rt::blank(),
            metadata: rt::blank(),
            payment_data: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "transfer_data",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::OPTIONAL),
                rt::Field("description", rt::OPTIONAL),
                rt::Field("destination", rt::REQUIRED),
                rt::Field("metadata", rt::OPTIONAL),
                rt::Field("payment_data", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.description,
            2 => &self.destination,
            3 => &self.metadata,
            _ => &self.payment_data,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.description,
            2 => &mut self.destination,
            3 => &mut self.metadata,
            _ => &mut self.payment_data,
        }
    }
}

#[cfg(feature = "payment_intents")]
rt::record_traits!(TransferData);
