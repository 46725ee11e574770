// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    ApiErrors, TerminalReaderReaderResourceCollectInputsAction,
    TerminalReaderReaderResourceCollectPaymentMethodAction,
    TerminalReaderReaderResourceConfirmPaymentIntentAction,
    TerminalReaderReaderResourcePrintContent,
    TerminalReaderReaderResourceProcessPaymentIntentAction,
    TerminalReaderReaderResourceProcessSetupIntentAction,
    TerminalReaderReaderResourceRefundPaymentAction,
    TerminalReaderReaderResourceSetReaderDisplayAction,
};

/// Represents an action performed by the reader
///
/// The schema `terminal_reader_reader_resource_reader_action`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceReaderAction {
    /// The reader action failed due to an [API error](https://docs.stripe.com/api/errors). Only present
    /// when `status` is `failed` and the underlying failure was an API error. Avoid parsing the
    /// `message` field for programmatic logic; use `type` or `code` instead. The `message` field is for
    /// display to humans only and may be updated at anytime. Requires
    /// [reader version](https://docs.stripe.com/terminal/readers/stripe-reader-s700-s710#reader-software-version)
    /// 2.42 or later. Readers on older versions always return null.
    pub api_error: Option<Part<ApiErrors>>,
    pub collect_inputs: Option<Part<TerminalReaderReaderResourceCollectInputsAction>>,
    pub collect_payment_method: Option<
        Part<TerminalReaderReaderResourceCollectPaymentMethodAction>,
    >,
    pub confirm_payment_intent: Option<
        Part<TerminalReaderReaderResourceConfirmPaymentIntentAction>,
    >,
    /// Failure code, only set if status is `failed`.
    pub failure_code: Option<String>,
    /// Detailed failure message, only set if status is `failed`.
    pub failure_message: Option<String>,
    pub print_content: Option<Part<TerminalReaderReaderResourcePrintContent>>,
    pub process_payment_intent: Option<
        Part<TerminalReaderReaderResourceProcessPaymentIntentAction>,
    >,
    pub process_setup_intent: Option<
        Part<TerminalReaderReaderResourceProcessSetupIntentAction>,
    >,
    pub refund_payment: Option<Part<TerminalReaderReaderResourceRefundPaymentAction>>,
    pub set_reader_display: Option<
        Part<TerminalReaderReaderResourceSetReaderDisplayAction>,
    >,
    /// Status of the action performed by the reader.
    pub status: TerminalReaderReaderResourceReaderActionStatus,
    /// Type of action performed by the reader.
    pub type_: TerminalReaderReaderResourceReaderActionType,
}

impl Blank for TerminalReaderReaderResourceReaderAction {
    const BLANK: Self = Self {
        api_error: Blank::BLANK,
        collect_inputs: Blank::BLANK,
        collect_payment_method: Blank::BLANK,
        confirm_payment_intent: Blank::BLANK,
        failure_code: Blank::BLANK,
        failure_message: Blank::BLANK,
        print_content: Blank::BLANK,
        process_payment_intent: Blank::BLANK,
        process_setup_intent: Blank::BLANK,
        refund_payment: Blank::BLANK,
        set_reader_display: Blank::BLANK,
        status: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceReaderAction {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_reader_action",
            constants: &[],
            fields: &[
                Field("api_error", NULLABLE),
                Field("collect_inputs", OPTIONAL),
                Field("collect_payment_method", OPTIONAL),
                Field("confirm_payment_intent", OPTIONAL),
                Field("failure_code", NULLABLE),
                Field("failure_message", NULLABLE),
                Field("print_content", OPTIONAL),
                Field("process_payment_intent", OPTIONAL),
                Field("process_setup_intent", OPTIONAL),
                Field("refund_payment", OPTIONAL),
                Field("set_reader_display", OPTIONAL),
                Field("status", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.api_error,
            1 => &self.collect_inputs,
            2 => &self.collect_payment_method,
            3 => &self.confirm_payment_intent,
            4 => &self.failure_code,
            5 => &self.failure_message,
            6 => &self.print_content,
            7 => &self.process_payment_intent,
            8 => &self.process_setup_intent,
            9 => &self.refund_payment,
            10 => &self.set_reader_display,
            11 => &self.status,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.api_error,
            1 => &mut self.collect_inputs,
            2 => &mut self.collect_payment_method,
            3 => &mut self.confirm_payment_intent,
            4 => &mut self.failure_code,
            5 => &mut self.failure_message,
            6 => &mut self.print_content,
            7 => &mut self.process_payment_intent,
            8 => &mut self.process_setup_intent,
            9 => &mut self.refund_payment,
            10 => &mut self.set_reader_display,
            11 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceReaderAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceReaderAction);

/// Status of the action performed by the reader.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerminalReaderReaderResourceReaderActionStatus {
    /// `failed`
    Failed,
    /// `in_progress`
    InProgress,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TerminalReaderReaderResourceReaderActionStatus {
    Failed = "failed",
    InProgress = "in_progress",
    Succeeded = "succeeded",
});

/// Type of action performed by the reader.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerminalReaderReaderResourceReaderActionType {
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

stripe_runtime::open_enum!(TerminalReaderReaderResourceReaderActionType {
    CollectInputs = "collect_inputs",
    CollectPaymentMethod = "collect_payment_method",
    ConfirmPaymentIntent = "confirm_payment_intent",
    PrintContent = "print_content",
    ProcessPaymentIntent = "process_payment_intent",
    ProcessSetupIntent = "process_setup_intent",
    RefundPayment = "refund_payment",
    SetReaderDisplay = "set_reader_display",
});
