// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug,
};
use crate::InsightsResourcesPaymentEvaluationMoneyMovementCard;

/// Money Movement details attached to this payment.
///
/// The schema `insights_resources_payment_evaluation_money_movement_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationMoneyMovementDetails {
    /// Describes card money movement details for the payment evaluation.
    pub card: Option<Part<InsightsResourcesPaymentEvaluationMoneyMovementCard>>,
}

impl Blank for InsightsResourcesPaymentEvaluationMoneyMovementDetails {
    const BLANK: Self = Self { card: Blank::BLANK };
}

impl Record for InsightsResourcesPaymentEvaluationMoneyMovementDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_money_movement_details",
            constants: &[("money_movement_type", Constant::Str("card"))],
            fields: &[Field("card", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.card
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationMoneyMovementDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationMoneyMovementDetails);
