// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};
use crate::{
    InsightsResourcesPaymentEvaluationDisputeOpened,
    InsightsResourcesPaymentEvaluationEarlyFraudWarningReceived,
    InsightsResourcesPaymentEvaluationRefunded,
    InsightsResourcesPaymentEvaluationUserInterventionRaised,
    InsightsResourcesPaymentEvaluationUserInterventionResolved,
};

/// Event reported for this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_event`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationEvent {
    pub dispute_opened: Option<Part<InsightsResourcesPaymentEvaluationDisputeOpened>>,
    pub early_fraud_warning_received: Option<
        Part<InsightsResourcesPaymentEvaluationEarlyFraudWarningReceived>,
    >,
    /// Timestamp when the event occurred.
    pub occurred_at: Timestamp,
    pub refunded: Option<Part<InsightsResourcesPaymentEvaluationRefunded>>,
    /// Indicates the type of event attached to the payment evaluation.
    pub type_: InsightsResourcesPaymentEvaluationEventType,
    pub user_intervention_raised: Option<
        Part<InsightsResourcesPaymentEvaluationUserInterventionRaised>,
    >,
    pub user_intervention_resolved: Option<
        Part<InsightsResourcesPaymentEvaluationUserInterventionResolved>,
    >,
}

impl Blank for InsightsResourcesPaymentEvaluationEvent {
    const BLANK: Self = Self {
        dispute_opened: Blank::BLANK,
        early_fraud_warning_received: Blank::BLANK,
        occurred_at: Blank::BLANK,
        refunded: Blank::BLANK,
        type_: Blank::BLANK,
        user_intervention_raised: Blank::BLANK,
        user_intervention_resolved: Blank::BLANK,
    };
}

impl Record for InsightsResourcesPaymentEvaluationEvent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_event",
            constants: &[],
            fields: &[
                Field("dispute_opened", OPTIONAL),
                Field("early_fraud_warning_received", OPTIONAL),
                Field("occurred_at", REQUIRED),
                Field("refunded", OPTIONAL),
                Field("type", REQUIRED),
                Field("user_intervention_raised", OPTIONAL),
                Field("user_intervention_resolved", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationEvent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationEvent);

/// Indicates the type of event attached to the payment evaluation.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightsResourcesPaymentEvaluationEventType {
    /// `dispute_opened`
    DisputeOpened,
    /// `early_fraud_warning_received`
    EarlyFraudWarningReceived,
    /// `refunded`
    Refunded,
    /// `user_intervention_raised`
    UserInterventionRaised,
    /// `user_intervention_resolved`
    UserInterventionResolved,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InsightsResourcesPaymentEvaluationEventType {
    DisputeOpened = "dispute_opened",
    EarlyFraudWarningReceived = "early_fraud_warning_received",
    Refunded = "refunded",
    UserInterventionRaised = "user_intervention_raised",
    UserInterventionResolved = "user_intervention_resolved",
});
