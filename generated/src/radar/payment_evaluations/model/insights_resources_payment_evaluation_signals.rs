// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::InsightsResourcesPaymentEvaluationSignalV2;

/// Collection of signals for this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_signals`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationSignals {
    pub fraudulent_payment: InsightsResourcesPaymentEvaluationSignalV2,
}

impl Blank for InsightsResourcesPaymentEvaluationSignals {
    const BLANK: Self = Self {
        fraudulent_payment: Blank::BLANK,
    };
}

impl Record for InsightsResourcesPaymentEvaluationSignals {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_signals",
            constants: &[],
            fields: &[Field("fraudulent_payment", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.fraudulent_payment
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.fraudulent_payment
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationSignals {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationSignals);
