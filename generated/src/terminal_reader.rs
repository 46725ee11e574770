// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TerminalReader`](crate::TerminalReader).

pub mod action;

#[cfg(feature = "terminal-readers")]
/// Represents an action performed by the reader
///
/// An object in `action` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct Action {
    /// The reader action failed due to an [API error](https://docs.stripe.com/api/errors). Only present
    /// when `status` is `failed` and the underlying failure was an API error. Avoid parsing the
    /// `message` field for programmatic logic; use `type` or `code` instead. The `message` field is for
    /// display to humans only and may be updated at anytime. Requires
    /// [reader version](https://docs.stripe.com/terminal/readers/stripe-reader-s700-s710#reader-software-version)
    /// 2.42 or later. Readers on older versions always return null.
    pub api_error: Option<rt::Part<action::ApiError>>,
    pub collect_inputs: Option<rt::Part<action::CollectInputs>>,
    pub collect_payment_method: Option<rt::Part<action::CollectPaymentMethod>>,
    pub confirm_payment_intent: Option<rt::Part<action::ConfirmPaymentIntent>>,
    /// Failure code, only set if status is `failed`.
    pub failure_code: Option<String>,
    /// Detailed failure message, only set if status is `failed`.
    pub failure_message: Option<String>,
    pub print_content: Option<rt::Part<action::PrintContent>>,
    pub process_payment_intent: Option<rt::Part<action::ProcessPaymentIntent>>,
    pub process_setup_intent: Option<rt::Part<action::ProcessSetupIntent>>,
    pub refund_payment: Option<rt::Part<action::RefundPayment>>,
    pub set_reader_display: Option<rt::Part<action::SetReaderDisplay>>,
    /// Status of the action performed by the reader.
    pub status: action::Status,
    /// Type of action performed by the reader.
    pub type_: action::Type,
}

#[cfg(feature = "terminal-readers")]
impl rt::Blank for Action {
    const BLANK: Self = Self {
        api_error: rt::Blank::BLANK,
        collect_inputs: rt::Blank::BLANK,
        collect_payment_method: rt::Blank::BLANK,
        confirm_payment_intent: rt::Blank::BLANK,
        failure_code: rt::Blank::BLANK,
        failure_message: rt::Blank::BLANK,
        print_content: rt::Blank::BLANK,
        process_payment_intent: rt::Blank::BLANK,
        process_setup_intent: rt::Blank::BLANK,
        refund_payment: rt::Blank::BLANK,
        set_reader_display: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "terminal-readers")]
impl rt::Record for Action {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_reader_action",
            constants: &[],
            fields: &[
                rt::Field("api_error", rt::NULLABLE),
                rt::Field("collect_inputs", rt::OPTIONAL),
                rt::Field("collect_payment_method", rt::OPTIONAL),
                rt::Field("confirm_payment_intent", rt::OPTIONAL),
                rt::Field("failure_code", rt::NULLABLE),
                rt::Field("failure_message", rt::NULLABLE),
                rt::Field("print_content", rt::OPTIONAL),
                rt::Field("process_payment_intent", rt::OPTIONAL),
                rt::Field("process_setup_intent", rt::OPTIONAL),
                rt::Field("refund_payment", rt::OPTIONAL),
                rt::Field("set_reader_display", rt::OPTIONAL),
                rt::Field("status", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "terminal-readers")]
rt::record_traits!(Action);

#[cfg(feature = "terminal-readers")]
/// Device type of the reader.
#[non_exhaustive]
pub enum DeviceType {
    /// `bbpos_chipper2x`
    BbposChipper2x,
    /// `bbpos_wisepad3`
    BbposWisepad3,
    /// `bbpos_wisepos_e`
    BbposWiseposE,
    /// `mobile_phone_reader`
    MobilePhoneReader,
    /// `simulated_stripe_s700`
    SimulatedStripeS700,
    /// `simulated_stripe_s710`
    SimulatedStripeS710,
    /// `simulated_verifone_m425`
    SimulatedVerifoneM425,
    /// `simulated_verifone_p630`
    SimulatedVerifoneP630,
    /// `simulated_verifone_ux700`
    SimulatedVerifoneUx700,
    /// `simulated_verifone_v660p`
    SimulatedVerifoneV660p,
    /// `simulated_wisepos_e`
    SimulatedWiseposE,
    /// `stripe_m2`
    StripeM2,
    /// `stripe_s700`
    StripeS700,
    /// `stripe_s710`
    StripeS710,
    /// `verifone_P400`
    VerifoneP400,
    /// `verifone_m425`
    VerifoneM425,
    /// `verifone_p630`
    VerifoneP630,
    /// `verifone_ux700`
    VerifoneUx700,
    /// `verifone_v660p`
    VerifoneV660p,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "terminal-readers")]
rt::open_enum!(DeviceType {
    BbposChipper2x = "bbpos_chipper2x",
    BbposWisepad3 = "bbpos_wisepad3",
    BbposWiseposE = "bbpos_wisepos_e",
    MobilePhoneReader = "mobile_phone_reader",
    SimulatedStripeS700 = "simulated_stripe_s700",
    SimulatedStripeS710 = "simulated_stripe_s710",
    SimulatedVerifoneM425 = "simulated_verifone_m425",
    SimulatedVerifoneP630 = "simulated_verifone_p630",
    SimulatedVerifoneUx700 = "simulated_verifone_ux700",
    SimulatedVerifoneV660p = "simulated_verifone_v660p",
    SimulatedWiseposE = "simulated_wisepos_e",
    StripeM2 = "stripe_m2",
    StripeS700 = "stripe_s700",
    StripeS710 = "stripe_s710",
    VerifoneP400 = "verifone_P400",
    VerifoneM425 = "verifone_m425",
    VerifoneP630 = "verifone_p630",
    VerifoneUx700 = "verifone_ux700",
    VerifoneV660p = "verifone_v660p",
});

#[cfg(feature = "terminal-readers")]
/// The networking status of the reader. We do not recommend using this field in flows that may
/// block taking payments.
#[non_exhaustive]
pub enum Status {
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "terminal-readers")]
rt::open_enum!(Status {
    Offline = "offline",
    Online = "online",
});
