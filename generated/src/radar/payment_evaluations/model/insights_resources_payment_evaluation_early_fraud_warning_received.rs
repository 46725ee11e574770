// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Early Fraud Warning Received event details attached to this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_early_fraud_warning_received`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationEarlyFraudWarningReceived {
    /// The type of fraud labeled by the issuer.
    pub fraud_type: InsightsResourcesPaymentEvaluationEarlyFraudWarningReceivedFraudType,
}

impl Blank for InsightsResourcesPaymentEvaluationEarlyFraudWarningReceived {
    const BLANK: Self = Self { fraud_type: Blank::BLANK };
}

impl Record for InsightsResourcesPaymentEvaluationEarlyFraudWarningReceived {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_early_fraud_warning_received",
            constants: &[],
            fields: &[Field("fraud_type", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.fraud_type
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.fraud_type
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationEarlyFraudWarningReceived {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationEarlyFraudWarningReceived);

/// The type of fraud labeled by the issuer.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightsResourcesPaymentEvaluationEarlyFraudWarningReceivedFraudType {
    /// `made_with_lost_card`
    MadeWithLostCard,
    /// `made_with_stolen_card`
    MadeWithStolenCard,
    /// `other`
    Other,
    /// `unauthorized_use_of_card`
    UnauthorizedUseOfCard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InsightsResourcesPaymentEvaluationEarlyFraudWarningReceivedFraudType {
    MadeWithLostCard = "made_with_lost_card",
    MadeWithStolenCard = "made_with_stolen_card",
    Other = "other",
    UnauthorizedUseOfCard = "unauthorized_use_of_card",
});
