// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::InsightsResourcesPaymentEvaluationSucceededCard;

/// Details of a succeeded outcome attached to this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_succeeded`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationSucceeded {
    pub card: Option<Part<InsightsResourcesPaymentEvaluationSucceededCard>>,
}

impl Blank for InsightsResourcesPaymentEvaluationSucceeded {
    const BLANK: Self = Self { card: Blank::BLANK };
}

impl Record for InsightsResourcesPaymentEvaluationSucceeded {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_succeeded",
            constants: &[],
            fields: &[Field("card", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
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
