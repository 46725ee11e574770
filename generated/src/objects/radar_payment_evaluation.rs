// Written by `cargo xtask generate`. Do not edit.

/// Payment Evaluations represent the risk lifecycle of an externally processed payment. It includes
/// the Radar risk score from Stripe, payment outcome taken by the merchant or processor, and any
/// post transaction events, such as refunds or disputes. See the
/// [Radar API guide](https://docs.stripe.com/radar/multiprocessor) for integration steps.
///
/// The object `radar.payment_evaluation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarPaymentEvaluation {
    pub client_device_metadata_details: Option<
        rt::Part<crate::radar_payment_evaluation::ClientDeviceMetadataDetails>,
    >,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created_at: rt::Timestamp,
    pub customer_details: Option<
        rt::Part<crate::radar_payment_evaluation::CustomerDetails>,
    >,
    /// Event information associated with the payment evaluation, such as refunds, dispute, early fraud
    /// warnings, or user interventions.
    pub events: Vec<crate::radar_payment_evaluation::Event>,
    /// Unique identifier for the object.
    pub id: crate::ids::RadarPaymentEvaluationId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// Indicates the final outcome for the payment evaluation.
    pub outcome: Option<rt::Part<crate::radar_payment_evaluation::Outcome>>,
    pub payment_details: Option<
        rt::Part<crate::radar_payment_evaluation::PaymentDetails>,
    >,
    /// Recommended action based on the score of the `fraudulent_payment` signal. Possible values are
    /// `block`, `continue` and `request_three_d_secure`.
    pub recommended_action: crate::radar_payment_evaluation::RecommendedAction,
    pub signals: crate::radar_payment_evaluation::Signals,
}

impl rt::Record for RadarPaymentEvaluation {
    fn blank() -> Self {
        Self {
            client_device_metadata_details: rt::blank(),
            created_at: rt::blank(),
            customer_details: rt::blank(),
            events: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            outcome: rt::blank(),
            payment_details: rt::blank(),
            recommended_action: rt::blank(),
            signals: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "radar.payment_evaluation",
            constants: &[("object", rt::Constant::Str("radar.payment_evaluation"))],
            fields: &[
                rt::Field("client_device_metadata_details", rt::OPTIONAL),
                rt::Field("created_at", rt::REQUIRED),
                rt::Field("customer_details", rt::OPTIONAL),
                rt::Field("events", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("outcome", rt::NULLABLE),
                rt::Field("payment_details", rt::OPTIONAL),
                rt::Field("recommended_action", rt::REQUIRED),
                rt::Field("signals", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.client_device_metadata_details,
            1 => &self.created_at,
            2 => &self.customer_details,
            3 => &self.events,
            4 => &self.id,
            5 => &self.livemode,
            6 => &self.metadata,
            7 => &self.outcome,
            8 => &self.payment_details,
            9 => &self.recommended_action,
            _ => &self.signals,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.client_device_metadata_details,
            1 => &mut self.created_at,
            2 => &mut self.customer_details,
            3 => &mut self.events,
            4 => &mut self.id,
            5 => &mut self.livemode,
            6 => &mut self.metadata,
            7 => &mut self.outcome,
            8 => &mut self.payment_details,
            9 => &mut self.recommended_action,
            _ => &mut self.signals,
        }
    }
}

rt::record_traits!(RadarPaymentEvaluation);

impl rt::Resource for RadarPaymentEvaluation {
    type Id = crate::ids::RadarPaymentEvaluationId;
    const OBJECT: &'static str = "radar.payment_evaluation";
}

impl RadarPaymentEvaluation {
    /// Expands `payment_details.payment_method_details.payment_method`.
    pub const PAYMENT_DETAILS_PAYMENT_METHOD_DETAILS_PAYMENT_METHOD: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("payment_details.payment_method_details.payment_method");
}
