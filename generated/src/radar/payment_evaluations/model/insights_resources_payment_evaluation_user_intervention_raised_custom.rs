// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};

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

impl Record for InsightsResourcesPaymentEvaluationUserInterventionRaisedCustom {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_user_intervention_raised_custom",
            constants: &[],
            fields: &[Field("type", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self { type_: blank() }
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
