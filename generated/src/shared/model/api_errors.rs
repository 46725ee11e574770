// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{CustomerSource, PaymentIntent, PaymentMethod, SetupIntent};

/// The schema `api_errors`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiErrors {
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
    pub payment_intent: Option<Part<PaymentIntent>>,
    pub payment_method: Option<Part<PaymentMethod>>,
    /// If the error is specific to the type of payment method, the payment method type that had a
    /// problem. This field is only populated for invoice-related errors.
    pub payment_method_type: Option<String>,
    /// A URL to the request log entry in your dashboard.
    pub request_log_url: Option<String>,
    pub setup_intent: Option<Part<SetupIntent>>,
    /// The [source object](https://docs.stripe.com/api/sources/object) for errors returned on a request
    /// involving a source.
    pub source: Option<CustomerSource>,
    /// The type of error returned. One of `api_error`, `card_error`, `idempotency_error`, or
    /// `invalid_request_error`
    pub type_: ApiErrorsType,
}

impl Blank for ApiErrors {
    const BLANK: Self = Self {
        advice_code: Blank::BLANK,
        charge: Blank::BLANK,
        code: Blank::BLANK,
        decline_code: Blank::BLANK,
        doc_url: Blank::BLANK,
        message: Blank::BLANK,
        network_advice_code: Blank::BLANK,
        network_decline_code: Blank::BLANK,
        param: Blank::BLANK,
        payment_intent: Blank::BLANK,
        payment_method: Blank::BLANK,
        payment_method_type: Blank::BLANK,
        request_log_url: Blank::BLANK,
        setup_intent: Blank::BLANK,
        source: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for ApiErrors {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "api_errors",
            constants: &[],
            fields: &[
                Field("advice_code", OPTIONAL),
                Field("charge", OPTIONAL),
                Field("code", OPTIONAL),
                Field("decline_code", OPTIONAL),
                Field("doc_url", OPTIONAL),
                Field("message", OPTIONAL),
                Field("network_advice_code", OPTIONAL),
                Field("network_decline_code", OPTIONAL),
                Field("param", OPTIONAL),
                Field("payment_intent", OPTIONAL),
                Field("payment_method", OPTIONAL),
                Field("payment_method_type", OPTIONAL),
                Field("request_log_url", OPTIONAL),
                Field("setup_intent", OPTIONAL),
                Field("source", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for ApiErrors {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ApiErrors);

/// The type of error returned. One of `api_error`, `card_error`, `idempotency_error`, or
/// `invalid_request_error`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiErrorsType {
    /// `api_error`
    ApiError,
    /// `card_error`
    CardError,
    /// `idempotency_error`
    IdempotencyError,
    /// `invalid_request_error`
    InvalidRequestError,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ApiErrorsType {
    ApiError = "api_error",
    CardError = "card_error",
    IdempotencyError = "idempotency_error",
    InvalidRequestError = "invalid_request_error",
});
