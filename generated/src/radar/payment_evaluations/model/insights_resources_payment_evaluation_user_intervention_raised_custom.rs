// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// User intervention raised custom event details attached to this payment evaluation
///
/// The schema `insights_resources_payment_evaluation_user_intervention_raised_custom`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationUserInterventionRaisedCustom {
    /// Custom type of user intervention raised. The string must use a snake case description for the
    /// type of intervention performed.
    pub type_: String,
}

impl Blank for InsightsResourcesPaymentEvaluationUserInterventionRaisedCustom {
    const BLANK: Self = Self { type_: Blank::BLANK };
}

impl Record for InsightsResourcesPaymentEvaluationUserInterventionRaisedCustom {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_user_intervention_raised_custom",
            constants: &[],
            fields: &[Field("type", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.type_
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.type_
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationUserInterventionRaisedCustom {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationUserInterventionRaisedCustom);
