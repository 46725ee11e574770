// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`SetupIntent`](crate::SetupIntent).

pub mod automatic_payment_methods;
pub mod last_setup_error;
pub mod next_action;
pub mod payment_method_options;
pub use crate::checkout_session::{ManagedPayments, PaymentMethodConfigurationDetails};
pub use crate::payment_intent::ExcludedPaymentMethodType;

/// An object in `automatic_payment_methods` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticPaymentMethods {
    /// Controls whether this SetupIntent will accept redirect-based payment methods.
    ///
    /// Redirect-based payment methods may require your customer to be redirected to a payment method's
    /// app or site for authentication or additional steps. To
    /// [confirm](https://docs.stripe.com/api/setup_intents/confirm) this SetupIntent, you may be
    /// required to provide a `return_url` to redirect customers back to your site after they
    /// authenticate or complete the setup.
    pub allow_redirects: Option<automatic_payment_methods::AllowRedirects>,
    /// Automatically calculates compatible payment methods
    pub enabled: Option<bool>,
}

impl rt::Blank for AutomaticPaymentMethods {
    const BLANK: Self = Self {
        allow_redirects: rt::Blank::BLANK,
        enabled: rt::Blank::BLANK,
    };
}

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
            name: "payment_flows_automatic_payment_methods_setup_intent",
            constants: &[],
            fields: &[
                rt::Field("allow_redirects", rt::OPTIONAL),
                rt::Field("enabled", rt::NULLABLE),
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

rt::record_traits!(AutomaticPaymentMethods);

/// Reason for cancellation of this SetupIntent, one of `abandoned`, `requested_by_customer`, or
/// `duplicate`.
#[non_exhaustive]
pub enum CancellationReason {
    /// `abandoned`
    Abandoned,
    /// `duplicate`
    Duplicate,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CancellationReason {
    Abandoned = "abandoned",
    Duplicate = "duplicate",
    RequestedByCustomer = "requested_by_customer",
});

/// The values of `flow_directions[]` of [`SetupIntent`](crate::SetupIntent), `flow_directions[]` of [`setup_intents::create`](fn@crate::setup_intents::create) and one more place.
#[non_exhaustive]
pub enum FlowDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(FlowDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

/// An object in `last_setup_error` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct LastSetupError {
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

impl rt::Blank for LastSetupError {
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

impl rt::Record for LastSetupError {
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

rt::record_traits!(LastSetupError);

/// An object in `next_action` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct NextAction {
    pub blik_authorize: Option<
        rt::Part<crate::payment_intent::next_action::BlikAuthorize>,
    >,
    pub cashapp_handle_redirect_or_display_qr_code: Option<
        rt::Part<
            crate::payment_intent::next_action::CashappHandleRedirectOrDisplayQrCode,
        >,
    >,
    pub pix_display_qr_code: Option<rt::Part<next_action::PixDisplayQrCode>>,
    pub redirect_to_url: Option<
        rt::Part<crate::payment_intent::next_action::RedirectToUrl>,
    >,
    /// Type of the next action to perform. Refer to the other child attributes under `next_action` for
    /// available values. Examples include: `redirect_to_url`, `use_stripe_sdk`,
    /// `alipay_handle_redirect`, `oxxo_display_details`, or `verify_with_microdeposits`.
    pub type_: String,
    pub upi_handle_redirect_or_display_qr_code: Option<
        rt::Part<crate::payment_intent::next_action::UpiHandleRedirectOrDisplayQrCode>,
    >,
    /// When confirming a SetupIntent with Stripe.js, Stripe.js depends on the contents of this
    /// dictionary to invoke authentication flows. The shape of the contents is subject to change and is
    /// only intended to be used by Stripe.js.
    pub use_stripe_sdk: Option<rt::Object>,
    pub verify_with_microdeposits: Option<
        rt::Part<next_action::VerifyWithMicrodeposits>,
    >,
}

impl rt::Blank for NextAction {
    const BLANK: Self = Self {
        blik_authorize: rt::Blank::BLANK,
        cashapp_handle_redirect_or_display_qr_code: rt::Blank::BLANK,
        pix_display_qr_code: rt::Blank::BLANK,
        redirect_to_url: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        upi_handle_redirect_or_display_qr_code: rt::Blank::BLANK,
        use_stripe_sdk: rt::Blank::BLANK,
        verify_with_microdeposits: rt::Blank::BLANK,
    };
}

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
            name: "setup_intent_next_action",
            constants: &[],
            fields: &[
                rt::Field("blik_authorize", rt::OPTIONAL),
                rt::Field("cashapp_handle_redirect_or_display_qr_code", rt::OPTIONAL),
                rt::Field("pix_display_qr_code", rt::OPTIONAL),
                rt::Field("redirect_to_url", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("upi_handle_redirect_or_display_qr_code", rt::OPTIONAL),
                rt::Field("use_stripe_sdk", rt::OPTIONAL),
                rt::Field("verify_with_microdeposits", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.blik_authorize,
            1 => &self.cashapp_handle_redirect_or_display_qr_code,
            2 => &self.pix_display_qr_code,
            3 => &self.redirect_to_url,
            4 => &self.type_,
            5 => &self.upi_handle_redirect_or_display_qr_code,
            6 => &self.use_stripe_sdk,
            _ => &self.verify_with_microdeposits,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.blik_authorize,
            1 => &mut self.cashapp_handle_redirect_or_display_qr_code,
            2 => &mut self.pix_display_qr_code,
            3 => &mut self.redirect_to_url,
            4 => &mut self.type_,
            5 => &mut self.upi_handle_redirect_or_display_qr_code,
            6 => &mut self.use_stripe_sdk,
            _ => &mut self.verify_with_microdeposits,
        }
    }
}

rt::record_traits!(NextAction);

/// An object in `payment_method_options` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptions {
    pub acss_debit: Option<rt::Part<payment_method_options::AcssDebit>>,
    pub amazon_pay: Option<rt::Part<payment_method_options::AmazonPay>>,
    pub bacs_debit: Option<rt::Part<payment_method_options::BacsDebit>>,
    pub bizum: Option<rt::Part<payment_method_options::Bizum>>,
    pub card: Option<rt::Part<payment_method_options::Card>>,
    pub card_present: Option<rt::Part<payment_method_options::CardPresent>>,
    pub klarna: Option<rt::Part<payment_method_options::Klarna>>,
    pub link: Option<rt::Part<payment_method_options::Link>>,
    pub paypal: Option<rt::Part<payment_method_options::Paypal>>,
    pub payto: Option<rt::Part<payment_method_options::Payto>>,
    pub pix: Option<rt::Part<payment_method_options::Pix>>,
    pub sepa_debit: Option<rt::Part<payment_method_options::SepaDebit>>,
    pub upi: Option<rt::Part<payment_method_options::Upi>>,
    pub us_bank_account: Option<rt::Part<payment_method_options::UsBankAccount>>,
}

impl rt::Blank for PaymentMethodOptions {
    const BLANK: Self = Self {
        acss_debit: rt::Blank::BLANK,
        amazon_pay: rt::Blank::BLANK,
        bacs_debit: rt::Blank::BLANK,
        bizum: rt::Blank::BLANK,
        card: rt::Blank::BLANK,
        card_present: rt::Blank::BLANK,
        klarna: rt::Blank::BLANK,
        link: rt::Blank::BLANK,
        paypal: rt::Blank::BLANK,
        payto: rt::Blank::BLANK,
        pix: rt::Blank::BLANK,
        sepa_debit: rt::Blank::BLANK,
        upi: rt::Blank::BLANK,
        us_bank_account: rt::Blank::BLANK,
    };
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
            name: "setup_intent_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("acss_debit", rt::OPTIONAL),
                rt::Field("amazon_pay", rt::OPTIONAL),
                rt::Field("bacs_debit", rt::OPTIONAL),
                rt::Field("bizum", rt::OPTIONAL),
                rt::Field("card", rt::OPTIONAL),
                rt::Field("card_present", rt::OPTIONAL),
                rt::Field("klarna", rt::OPTIONAL),
                rt::Field("link", rt::OPTIONAL),
                rt::Field("paypal", rt::OPTIONAL),
                rt::Field("payto", rt::OPTIONAL),
                rt::Field("pix", rt::OPTIONAL),
                rt::Field("sepa_debit", rt::OPTIONAL),
                rt::Field("upi", rt::OPTIONAL),
                rt::Field("us_bank_account", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.acss_debit,
            1 => &self.amazon_pay,
            2 => &self.bacs_debit,
            3 => &self.bizum,
            4 => &self.card,
            5 => &self.card_present,
            6 => &self.klarna,
            7 => &self.link,
            8 => &self.paypal,
            9 => &self.payto,
            10 => &self.pix,
            11 => &self.sepa_debit,
            12 => &self.upi,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.amazon_pay,
            2 => &mut self.bacs_debit,
            3 => &mut self.bizum,
            4 => &mut self.card,
            5 => &mut self.card_present,
            6 => &mut self.klarna,
            7 => &mut self.link,
            8 => &mut self.paypal,
            9 => &mut self.payto,
            10 => &mut self.pix,
            11 => &mut self.sepa_debit,
            12 => &mut self.upi,
            _ => &mut self.us_bank_account,
        }
    }
}

rt::record_traits!(PaymentMethodOptions);

/// [Status](https://docs.stripe.com/payments/intents#intent-statuses) of this SetupIntent, one of
/// `requires_payment_method`, `requires_confirmation`, `requires_action`, `processing`, `canceled`,
/// or `succeeded`.
#[non_exhaustive]
pub enum Status {
    /// `canceled`
    Canceled,
    /// `processing`
    Processing,
    /// `requires_action`
    RequiresAction,
    /// `requires_confirmation`
    RequiresConfirmation,
    /// `requires_payment_method`
    RequiresPaymentMethod,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Canceled = "canceled",
    Processing = "processing",
    RequiresAction = "requires_action",
    RequiresConfirmation = "requires_confirmation",
    RequiresPaymentMethod = "requires_payment_method",
    Succeeded = "succeeded",
});
