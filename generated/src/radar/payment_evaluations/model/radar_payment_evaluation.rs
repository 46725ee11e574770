// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Field, Metadata, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record,
    Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    InsightsResourcesPaymentEvaluationClientDeviceMetadata,
    InsightsResourcesPaymentEvaluationCustomerDetails,
    InsightsResourcesPaymentEvaluationEvent, InsightsResourcesPaymentEvaluationOutcome,
    InsightsResourcesPaymentEvaluationPaymentDetails,
    InsightsResourcesPaymentEvaluationSignals, PaymentMethodId, RadarPaymentEvaluationId,
};

/// Payment Evaluations represent the risk lifecycle of an externally processed payment. It includes
/// the Radar risk score from Stripe, payment outcome taken by the merchant or processor, and any
/// post transaction events, such as refunds or disputes. See the
/// [Radar API guide](https://docs.stripe.com/radar/multiprocessor) for integration steps.
///
/// The schema `radar.payment_evaluation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarPaymentEvaluation {
    pub client_device_metadata_details: Option<
        Part<InsightsResourcesPaymentEvaluationClientDeviceMetadata>,
    >,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created_at: Timestamp,
    pub customer_details: Option<
        Part<InsightsResourcesPaymentEvaluationCustomerDetails>,
    >,
    /// Event information associated with the payment evaluation, such as refunds, dispute, early fraud
    /// warnings, or user interventions.
    pub events: Vec<InsightsResourcesPaymentEvaluationEvent>,
    /// Unique identifier for the object.
    pub id: RadarPaymentEvaluationId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// Indicates the final outcome for the payment evaluation.
    pub outcome: Option<Part<InsightsResourcesPaymentEvaluationOutcome>>,
    pub payment_details: Option<Part<InsightsResourcesPaymentEvaluationPaymentDetails>>,
    /// Recommended action based on the score of the `fraudulent_payment` signal. Possible values are
    /// `block`, `continue` and `request_three_d_secure`.
    pub recommended_action: RadarPaymentEvaluationRecommendedAction,
    pub signals: InsightsResourcesPaymentEvaluationSignals,
}

impl Record for RadarPaymentEvaluation {
    fn blank() -> Self {
        Self {
            client_device_metadata_details: blank(),
            created_at: blank(),
            customer_details: blank(),
            events: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            outcome: blank(),
            payment_details: blank(),
            recommended_action: blank(),
            signals: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "radar.payment_evaluation",
            constants: &[("object", Constant::Str("radar.payment_evaluation"))],
            fields: &[
                Field("client_device_metadata_details", OPTIONAL),
                Field("created_at", REQUIRED),
                Field("customer_details", OPTIONAL),
                Field("events", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", NULLABLE),
                Field("outcome", NULLABLE),
                Field("payment_details", OPTIONAL),
                Field("recommended_action", REQUIRED),
                Field("signals", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for RadarPaymentEvaluation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RadarPaymentEvaluation);

impl Resource for RadarPaymentEvaluation {
    type Id = RadarPaymentEvaluationId;
    const OBJECT: &'static str = "radar.payment_evaluation";
}

impl RadarPaymentEvaluation {
    /// Expands `payment_details.payment_method_details.payment_method`.
    pub const PAYMENT_DETAILS_PAYMENT_METHOD_DETAILS_PAYMENT_METHOD: Expand<
        Self,
        PaymentMethodId,
    > = Expand::new("payment_details.payment_method_details.payment_method");
}

/// Recommended action based on the score of the `fraudulent_payment` signal. Possible values are
/// `block`, `continue` and `request_three_d_secure`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RadarPaymentEvaluationRecommendedAction {
    /// `block`
    Block,
    /// `continue`
    Continue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RadarPaymentEvaluationRecommendedAction {
    Block = "block",
    Continue = "continue",
});
