// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// User Intervention Resolved Event details attached to this payment evaluation
///
/// The schema `insights_resources_payment_evaluation_user_intervention_resolved`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationUserInterventionResolved {
    /// Unique ID of this intervention. Use this to provide the result.
    pub key: String,
    /// Result of the intervention if it has been completed.
    pub outcome: Option<
        InsightsResourcesPaymentEvaluationUserInterventionResolvedOutcome,
    >,
}

impl Blank for InsightsResourcesPaymentEvaluationUserInterventionResolved {
    const BLANK: Self = Self {
        key: Blank::BLANK,
        outcome: Blank::BLANK,
    };
}

impl Record for InsightsResourcesPaymentEvaluationUserInterventionResolved {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_user_intervention_resolved",
            constants: &[],
            fields: &[Field("key", REQUIRED), Field("outcome", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.key,
            _ => &self.outcome,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.key,
            _ => &mut self.outcome,
        }
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationUserInterventionResolved {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationUserInterventionResolved);

/// Result of the intervention if it has been completed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightsResourcesPaymentEvaluationUserInterventionResolvedOutcome {
    /// `abandoned`
    Abandoned,
    /// `failed`
    Failed,
    /// `passed`
    Passed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InsightsResourcesPaymentEvaluationUserInterventionResolvedOutcome {
    Abandoned = "abandoned",
    Failed = "failed",
    Passed = "passed",
});
