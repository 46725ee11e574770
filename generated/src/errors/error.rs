// Written by `cargo xtask generate`. Do not edit.
//! What is in `errors::error`.

pub mod error;

#[cfg(feature = "errors")]
/// An object in `error` of [`Error`](crate::errors::Error).
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
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
    pub type_: error::Type,
}

#[cfg(feature = "errors")]
impl rt::Blank for Error {
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

#[cfg(feature = "errors")]
impl rt::Record for Error {
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

#[cfg(feature = "errors")]
rt::record_traits!(Error);
