// Written by `cargo xtask generate`. Do not edit.
//! What is in `action` of [`TerminalReader`](crate::TerminalReader).

#[cfg(feature = "terminal-readers")]
pub mod api_error;
#[cfg(feature = "terminal-readers")]
pub mod collect_inputs;
#[cfg(feature = "terminal-readers")]
pub mod collect_payment_method;
#[cfg(feature = "terminal-readers")]
pub mod confirm_payment_intent;
#[cfg(feature = "terminal-readers")]
pub mod print_content;
#[cfg(feature = "terminal-readers")]
pub mod process_payment_intent;
#[cfg(feature = "terminal-readers")]
pub mod process_setup_intent;
pub mod refund_payment;
#[cfg(feature = "terminal-readers")]
pub mod set_reader_display;

#[cfg(feature = "terminal-readers")]
/// An object in `action.api_error` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError {
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

#[cfg(feature = "terminal-readers")]
impl rt::Blank for ApiError {
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

#[cfg(feature = "terminal-readers")]
impl rt::Record for ApiError {
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

#[cfg(feature = "terminal-readers")]
rt::record_traits!(ApiError);

#[cfg(feature = "terminal-readers")]
/// Represents a reader action to collect customer inputs
///
/// An object in `action.collect_inputs` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct CollectInputs {
    /// List of inputs to be collected.
    pub inputs: Vec<collect_inputs::Input>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
}

#[cfg(feature = "terminal-readers")]
impl rt::Blank for CollectInputs {
    const BLANK: Self = Self {
        inputs: rt::Blank::BLANK,
        metadata: rt::Blank::BLANK,
    };
}

#[cfg(feature = "terminal-readers")]
impl rt::Record for CollectInputs {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_collect_inputs_action",
            constants: &[],
            fields: &[
                rt::Field("inputs", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.inputs,
            _ => &self.metadata,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.inputs,
            _ => &mut self.metadata,
        }
    }
}

#[cfg(feature = "terminal-readers")]
rt::record_traits!(CollectInputs);

#[cfg(feature = "terminal-readers")]
/// Represents a reader action to collect a payment method
///
/// An object in `action.collect_payment_method` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct CollectPaymentMethod {
    pub collect_config: Option<rt::Part<collect_payment_method::CollectConfig>>,
    /// Most recent PaymentIntent processed by the reader.
    pub payment_intent: rt::Expandable<crate::ids::PaymentIntentId>,
    pub payment_method: Option<rt::Part<crate::PaymentMethod>>,
}

#[cfg(feature = "terminal-readers")]
impl rt::Record for CollectPaymentMethod {
    fn blank() -> Self {
        Self {
            collect_config: rt::blank(),
            payment_intent: rt::blank(),
            payment_method: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_collect_payment_method_action",
            constants: &[],
            fields: &[
                rt::Field("collect_config", rt::OPTIONAL),
                rt::Field("payment_intent", rt::REQUIRED),
                rt::Field("payment_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.collect_config,
            1 => &self.payment_intent,
            _ => &self.payment_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.collect_config,
            1 => &mut self.payment_intent,
            _ => &mut self.payment_method,
        }
    }
}

#[cfg(feature = "terminal-readers")]
rt::record_traits!(CollectPaymentMethod);

#[cfg(feature = "terminal-readers")]
/// Represents a reader action to confirm a payment
///
/// An object in `action.confirm_payment_intent` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmPaymentIntent {
    pub confirm_config: Option<rt::Part<confirm_payment_intent::ConfirmConfig>>,
    /// Most recent PaymentIntent processed by the reader.
    pub payment_intent: rt::Expandable<crate::ids::PaymentIntentId>,
}

#[cfg(feature = "terminal-readers")]
impl rt::Record for ConfirmPaymentIntent {
    fn blank() -> Self {
        Self {
            confirm_config: rt::blank(),
            payment_intent: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_confirm_payment_intent_action",
            constants: &[],
            fields: &[
                rt::Field("confirm_config", rt::OPTIONAL),
                rt::Field("payment_intent", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.confirm_config,
            _ => &self.payment_intent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.confirm_config,
            _ => &mut self.payment_intent,
        }
    }
}

#[cfg(feature = "terminal-readers")]
rt::record_traits!(ConfirmPaymentIntent);

#[cfg(feature = "terminal-readers")]
/// Represents a reader action to print content
///
/// An object in `action.print_content` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct PrintContent {
    pub image: Option<rt::Part<print_content::Image>>,
}

#[cfg(feature = "terminal-readers")]
impl rt::Blank for PrintContent {
    const BLANK: Self = Self { image: rt::Blank::BLANK };
}

#[cfg(feature = "terminal-readers")]
impl rt::Record for PrintContent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_print_content",
            constants: &[("type", rt::Constant::Str("image"))],
            fields: &[rt::Field("image", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.image
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.image
    }
}

#[cfg(feature = "terminal-readers")]
rt::record_traits!(PrintContent);

#[cfg(feature = "terminal-readers")]
/// Represents a reader action to process a payment intent
///
/// An object in `action.process_payment_intent` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessPaymentIntent {
    /// Most recent PaymentIntent processed by the reader.
    pub payment_intent: rt::Expandable<crate::ids::PaymentIntentId>,
    pub process_config: Option<rt::Part<process_payment_intent::ProcessConfig>>,
}

#[cfg(feature = "terminal-readers")]
impl rt::Record for ProcessPaymentIntent {
    fn blank() -> Self {
        Self {
            payment_intent: rt::blank(),
            process_config: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_process_payment_intent_action",
            constants: &[],
            fields: &[
                rt::Field("payment_intent", rt::REQUIRED),
                rt::Field("process_config", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.payment_intent,
            _ => &self.process_config,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.payment_intent,
            _ => &mut self.process_config,
        }
    }
}

#[cfg(feature = "terminal-readers")]
rt::record_traits!(ProcessPaymentIntent);

#[cfg(feature = "terminal-readers")]
/// Represents a reader action to process a setup intent
///
/// An object in `action.process_setup_intent` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessSetupIntent {
    /// ID of a card PaymentMethod generated from the card_present PaymentMethod that may be attached to
    /// a Customer for future transactions. Only present if it was possible to generate a card
    /// PaymentMethod.
    pub generated_card: Option<String>,
    pub process_config: Option<rt::Part<process_setup_intent::ProcessConfig>>,
    /// Most recent SetupIntent processed by the reader.
    pub setup_intent: rt::Expandable<crate::ids::SetupIntentId>,
}

#[cfg(feature = "terminal-readers")]
impl rt::Record for ProcessSetupIntent {
    fn blank() -> Self {
        Self {
            generated_card: rt::blank(),
            process_config: rt::blank(),
            setup_intent: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_process_setup_intent_action",
            constants: &[],
            fields: &[
                rt::Field("generated_card", rt::OPTIONAL),
                rt::Field("process_config", rt::OPTIONAL),
                rt::Field("setup_intent", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.generated_card,
            1 => &self.process_config,
            _ => &self.setup_intent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.generated_card,
            1 => &mut self.process_config,
            _ => &mut self.setup_intent,
        }
    }
}

#[cfg(feature = "terminal-readers")]
rt::record_traits!(ProcessSetupIntent);

#[cfg(feature = "terminal-readers")]
/// Represents a reader action to refund a payment
///
/// An object in `action.refund_payment` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundPayment {
    /// The amount being refunded.
    pub amount: Option<i64>,
    /// Charge that is being refunded.
    pub charge: Option<rt::Expandable<crate::ids::ChargeId>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// Payment intent that is being refunded.
    pub payment_intent: Option<rt::Expandable<crate::ids::PaymentIntentId>>,
    /// The reason for the refund.
    pub reason: Option<refund_payment::Reason>,
    /// Unique identifier for the refund object.
    pub refund: Option<rt::Expandable<crate::ids::RefundId>>,
    /// Boolean indicating whether the application fee should be refunded when refunding this charge. If
    /// a full charge refund is given, the full application fee will be refunded. Otherwise, the
    /// application fee will be refunded in an amount proportional to the amount of the charge refunded.
    /// An application fee can be refunded only by the application that created the charge.
    pub refund_application_fee: Option<bool>,
    pub refund_payment_config: Option<rt::Part<refund_payment::RefundPaymentConfig>>,
    /// Boolean indicating whether the transfer should be reversed when refunding this charge. The
    /// transfer will be reversed proportionally to the amount being refunded (either the entire or
    /// partial amount). A transfer can be reversed only by the application that created the charge.
    pub reverse_transfer: Option<bool>,
}

#[cfg(feature = "terminal-readers")]
impl rt::Blank for RefundPayment {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        charge: rt::Blank::BLANK,
        metadata: rt::Blank::BLANK,
        payment_intent: rt::Blank::BLANK,
        reason: rt::Blank::BLANK,
        refund: rt::Blank::BLANK,
        refund_application_fee: rt::Blank::BLANK,
        refund_payment_config: rt::Blank::BLANK,
        reverse_transfer: rt::Blank::BLANK,
    };
}

#[cfg(feature = "terminal-readers")]
impl rt::Record for RefundPayment {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_refund_payment_action",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::OPTIONAL),
                rt::Field("charge", rt::OPTIONAL),
                rt::Field("metadata", rt::OPTIONAL),
                rt::Field("payment_intent", rt::OPTIONAL),
                rt::Field("reason", rt::OPTIONAL),
                rt::Field("refund", rt::OPTIONAL),
                rt::Field("refund_application_fee", rt::OPTIONAL),
                rt::Field("refund_payment_config", rt::OPTIONAL),
                rt::Field("reverse_transfer", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.charge,
            2 => &self.metadata,
            3 => &self.payment_intent,
            4 => &self.reason,
            5 => &self.refund,
            6 => &self.refund_application_fee,
            7 => &self.refund_payment_config,
            _ => &self.reverse_transfer,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.charge,
            2 => &mut self.metadata,
            3 => &mut self.payment_intent,
            4 => &mut self.reason,
            5 => &mut self.refund,
            6 => &mut self.refund_application_fee,
            7 => &mut self.refund_payment_config,
            _ => &mut self.reverse_transfer,
        }
    }
}

#[cfg(feature = "terminal-readers")]
rt::record_traits!(RefundPayment);

#[cfg(feature = "terminal-readers")]
/// Represents a reader action to set the reader display
///
/// An object in `action.set_reader_display` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetReaderDisplay {
    /// Cart object to be displayed by the reader, including line items, amounts, and currency.
    pub cart: Option<rt::Part<set_reader_display::Cart>>,
}

#[cfg(feature = "terminal-readers")]
impl rt::Blank for SetReaderDisplay {
    const BLANK: Self = Self { cart: rt::Blank::BLANK };
}

#[cfg(feature = "terminal-readers")]
impl rt::Record for SetReaderDisplay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_set_reader_display_action",
            constants: &[("type", rt::Constant::Str("cart"))],
            fields: &[rt::Field("cart", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.cart
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.cart
    }
}

#[cfg(feature = "terminal-readers")]
rt::record_traits!(SetReaderDisplay);

#[cfg(feature = "terminal-readers")]
/// Status of the action performed by the reader.
#[non_exhaustive]
pub enum Status {
    /// `failed`
    Failed,
    /// `in_progress`
    InProgress,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "terminal-readers")]
rt::open_enum!(Status {
    Failed = "failed",
    InProgress = "in_progress",
    Succeeded = "succeeded",
});

#[cfg(feature = "terminal-readers")]
/// Type of action performed by the reader.
#[non_exhaustive]
pub enum Type {
    /// `collect_inputs`
    CollectInputs,
    /// `collect_payment_method`
    CollectPaymentMethod,
    /// `confirm_payment_intent`
    ConfirmPaymentIntent,
    /// `print_content`
    PrintContent,
    /// `process_payment_intent`
    ProcessPaymentIntent,
    /// `process_setup_intent`
    ProcessSetupIntent,
    /// `refund_payment`
    RefundPayment,
    /// `set_reader_display`
    SetReaderDisplay,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "terminal-readers")]
rt::open_enum!(Type {
    CollectInputs = "collect_inputs",
    CollectPaymentMethod = "collect_payment_method",
    ConfirmPaymentIntent = "confirm_payment_intent",
    PrintContent = "print_content",
    ProcessPaymentIntent = "process_payment_intent",
    ProcessSetupIntent = "process_setup_intent",
    RefundPayment = "refund_payment",
    SetReaderDisplay = "set_reader_display",
});
