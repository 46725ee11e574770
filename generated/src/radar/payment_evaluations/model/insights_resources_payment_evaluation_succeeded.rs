// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, OPTIONAL, Record, Shape, blank, debug};
use crate::InsightsResourcesPaymentEvaluationSucceededCard;

/// Details of a succeeded outcome attached to this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_succeeded`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationSucceeded {
    pub card: Option<Box<InsightsResourcesPaymentEvaluationSucceededCard>>,
}

impl Record for InsightsResourcesPaymentEvaluationSucceeded {
    const SHAPE: &'static Shape = &Shape {
        name: "insights_resources_payment_evaluation_succeeded",
        constants: &[],
        fields: &[Field("card", OPTIONAL)],
    };
    fn blank() -> Self {
        Self { card: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
        &mut self.card
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationSucceeded {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationSucceeded);
