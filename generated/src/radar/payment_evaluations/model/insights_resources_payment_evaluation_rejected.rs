// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::InsightsResourcesPaymentEvaluationRejectedCard;

/// Details of an rejected outcome attached to this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_rejected`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationRejected {
    pub card: Option<Part<InsightsResourcesPaymentEvaluationRejectedCard>>,
}

impl Blank for InsightsResourcesPaymentEvaluationRejected {
    const BLANK: Self = Self { card: Blank::BLANK };
}

impl Record for InsightsResourcesPaymentEvaluationRejected {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_rejected",
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

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationRejected {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationRejected);
