// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

pub mod event;
pub mod outcome;
pub mod payment_details;
pub mod signals;

/// Client device metadata attached to this payment evaluation.
///
/// An object in `client_device_metadata_details` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct ClientDeviceMetadataDetails {
    /// ID for the Radar Session associated with the payment evaluation. A
    /// [Radar Session](https://docs.stripe.com/radar/radar-session) is a snapshot of the browser
    /// metadata and device details that help Radar make more accurate predictions on your payments.
    pub radar_session: String,
}

impl rt::Blank for ClientDeviceMetadataDetails {
    const BLANK: Self = Self {
        radar_session: rt::Blank::BLANK,
    };
}

impl rt::Record for ClientDeviceMetadataDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_client_device_metadata",
            constants: &[],
            fields: &[rt::Field("radar_session", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.radar_session
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.radar_session
    }
}

rt::record_traits!(ClientDeviceMetadataDetails);

/// Customer details attached to this payment evaluation.
///
/// An object in `customer_details` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerDetails {
    /// The ID of the customer associated with the payment evaluation.
    pub customer: Option<String>,
    /// The ID of the Account representing the customer associated with the payment evaluation.
    pub customer_account: Option<String>,
    /// The customer's email address.
    pub email: Option<String>,
    /// The customer's full name or business name.
    pub name: Option<String>,
    /// The customer's phone number.
    pub phone: Option<String>,
}

impl rt::Blank for CustomerDetails {
    const BLANK: Self = Self {
        customer: rt::Blank::BLANK,
        customer_account: rt::Blank::BLANK,
        email: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
    };
}

impl rt::Record for CustomerDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_customer_details",
            constants: &[],
            fields: &[
                rt::Field("customer", rt::NULLABLE),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("email", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("phone", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.customer,
            1 => &self.customer_account,
            2 => &self.email,
            3 => &self.name,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.customer,
            1 => &mut self.customer_account,
            2 => &mut self.email,
            3 => &mut self.name,
            _ => &mut self.phone,
        }
    }
}

rt::record_traits!(CustomerDetails);

/// Event reported for this payment evaluation.
///
/// An object in `events[]` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct Event {
    pub dispute_opened: Option<rt::Part<event::DisputeOpened>>,
    pub early_fraud_warning_received: Option<rt::Part<event::EarlyFraudWarningReceived>>,
    /// Timestamp when the event occurred.
    pub occurred_at: rt::Timestamp,
    pub refunded: Option<rt::Part<event::Refunded>>,
    /// Indicates the type of event attached to the payment evaluation.
    pub type_: event::Type,
    pub user_intervention_raised: Option<rt::Part<event::UserInterventionRaised>>,
    pub user_intervention_resolved: Option<rt::Part<event::UserInterventionResolved>>,
}

impl rt::Blank for Event {
    const BLANK: Self = Self {
        dispute_opened: rt::Blank::BLANK,
        early_fraud_warning_received: rt::Blank::BLANK,
        occurred_at: rt::Blank::BLANK,
        refunded: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        user_intervention_raised: rt::Blank::BLANK,
        user_intervention_resolved: rt::Blank::BLANK,
    };
}

impl rt::Record for Event {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_event",
            constants: &[],
            fields: &[
                rt::Field("dispute_opened", rt::OPTIONAL),
                rt::Field("early_fraud_warning_received", rt::OPTIONAL),
                rt::Field("occurred_at", rt::REQUIRED),
                rt::Field("refunded", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("user_intervention_raised", rt::OPTIONAL),
                rt::Field("user_intervention_resolved", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.dispute_opened,
            1 => &self.early_fraud_warning_received,
            2 => &self.occurred_at,
            3 => &self.refunded,
            4 => &self.type_,
            5 => &self.user_intervention_raised,
            _ => &self.user_intervention_resolved,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.dispute_opened,
            1 => &mut self.early_fraud_warning_received,
            2 => &mut self.occurred_at,
            3 => &mut self.refunded,
            4 => &mut self.type_,
            5 => &mut self.user_intervention_raised,
            _ => &mut self.user_intervention_resolved,
        }
    }
}

rt::record_traits!(Event);

/// Outcome details for this payment evaluation.
///
/// An object in `outcome` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct Outcome {
    pub merchant_blocked: Option<rt::Part<outcome::MerchantBlocked>>,
    /// The PaymentIntent ID associated with the payment evaluation.
    pub payment_intent_id: Option<String>,
    pub rejected: Option<rt::Part<outcome::Rejected>>,
    pub succeeded: Option<rt::Part<outcome::Succeeded>>,
    /// Indicates the outcome of the payment evaluation.
    pub type_: outcome::Type,
}

impl rt::Blank for Outcome {
    const BLANK: Self = Self {
        merchant_blocked: rt::Blank::BLANK,
        payment_intent_id: rt::Blank::BLANK,
        rejected: rt::Blank::BLANK,
        succeeded: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

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
            name: "insights_resources_payment_evaluation_outcome",
            constants: &[],
            fields: &[
                rt::Field("merchant_blocked", rt::OPTIONAL),
                rt::Field("payment_intent_id", rt::OPTIONAL),
                rt::Field("rejected", rt::OPTIONAL),
                rt::Field("succeeded", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.merchant_blocked,
            1 => &self.payment_intent_id,
            2 => &self.rejected,
            3 => &self.succeeded,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.merchant_blocked,
            1 => &mut self.payment_intent_id,
            2 => &mut self.rejected,
            3 => &mut self.succeeded,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Outcome);

/// Payment details attached to this payment evaluation.
///
/// An object in `payment_details` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentDetails {
    /// Amount intended to be collected by this payment. A positive integer representing how much to
    /// charge in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal) (e.g.,
    /// 100 cents to charge $1.00 or 100 to charge ¥100, a zero-decimal currency). The minimum amount is
    /// $0.50 US or
    /// [equivalent in charge currency](https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).
    /// The amount value supports up to eight digits (e.g., a value of 99999999 for a USD charge of
    /// $999,999.99).
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Details about the payment's customer presence and type.
    pub money_movement_details: Option<rt::Part<payment_details::MoneyMovementDetails>>,
    /// Details about the payment method used for the payment.
    pub payment_method_details: Option<rt::Part<payment_details::PaymentMethodDetails>>,
    /// Shipping details for the payment evaluation.
    pub shipping_details: Option<
        rt::Part<crate::payment_attempt_record::ShippingDetails>,
    >,
    /// Payment statement descriptor.
    pub statement_descriptor: Option<String>,
}

impl rt::Blank for PaymentDetails {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        money_movement_details: rt::Blank::BLANK,
        payment_method_details: rt::Blank::BLANK,
        shipping_details: rt::Blank::BLANK,
        statement_descriptor: rt::Blank::BLANK,
    };
}

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
            name: "insights_resources_payment_evaluation_payment_details",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("money_movement_details", rt::NULLABLE),
                rt::Field("payment_method_details", rt::NULLABLE),
                rt::Field("shipping_details", rt::NULLABLE),
                rt::Field("statement_descriptor", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.description,
            3 => &self.money_movement_details,
            4 => &self.payment_method_details,
            5 => &self.shipping_details,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            2 => &mut self.description,
            3 => &mut self.money_movement_details,
            4 => &mut self.payment_method_details,
            5 => &mut self.shipping_details,
            _ => &mut self.statement_descriptor,
        }
    }
}

rt::record_traits!(PaymentDetails);

/// Recommended action based on the score of the `fraudulent_payment` signal. Possible values are
/// `block`, `continue` and `request_three_d_secure`.
#[non_exhaustive]
pub enum RecommendedAction {
    /// `block`
    Block,
    /// `continue`
    Continue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(RecommendedAction {
    Block = "block",
    Continue = "continue",
});

/// Collection of signals for this payment evaluation.
///
/// An object in `signals` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct Signals {
    pub fraudulent_payment: signals::FraudulentPayment,
}

impl rt::Blank for Signals {
    const BLANK: Self = Self {
        fraudulent_payment: rt::Blank::BLANK,
    };
}

impl rt::Record for Signals {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_signals",
            constants: &[],
            fields: &[rt::Field("fraudulent_payment", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.fraudulent_payment
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.fraudulent_payment
    }
}

rt::record_traits!(Signals);
