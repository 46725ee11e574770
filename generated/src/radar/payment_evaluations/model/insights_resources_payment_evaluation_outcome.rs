// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    InsightsResourcesPaymentEvaluationMerchantBlocked,
    InsightsResourcesPaymentEvaluationRejected,
    InsightsResourcesPaymentEvaluationSucceeded,
};

/// Outcome details for this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_outcome`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationOutcome {
    pub merchant_blocked: Option<
        Part<InsightsResourcesPaymentEvaluationMerchantBlocked>,
    >,
    /// The PaymentIntent ID associated with the payment evaluation.
    pub payment_intent_id: Option<String>,
    pub rejected: Option<Part<InsightsResourcesPaymentEvaluationRejected>>,
    pub succeeded: Option<Part<InsightsResourcesPaymentEvaluationSucceeded>>,
    /// Indicates the outcome of the payment evaluation.
    pub type_: InsightsResourcesPaymentEvaluationOutcomeType,
}

impl Blank for InsightsResourcesPaymentEvaluationOutcome {
    const BLANK: Self = Self {
        merchant_blocked: Blank::BLANK,
        payment_intent_id: Blank::BLANK,
        rejected: Blank::BLANK,
        succeeded: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for InsightsResourcesPaymentEvaluationOutcome {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_outcome",
            constants: &[],
            fields: &[
                Field("merchant_blocked", OPTIONAL),
                Field("payment_intent_id", OPTIONAL),
                Field("rejected", OPTIONAL),
                Field("succeeded", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.merchant_blocked,
            1 => &self.payment_intent_id,
            2 => &self.rejected,
            3 => &self.succeeded,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.merchant_blocked,
            1 => &mut self.payment_intent_id,
            2 => &mut self.rejected,
            3 => &mut self.succeeded,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationOutcome {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationOutcome);

/// Indicates the outcome of the payment evaluation.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightsResourcesPaymentEvaluationOutcomeType {
    /// `failed`
    Failed,
    /// `merchant_blocked`
    MerchantBlocked,
    /// `rejected`
    Rejected,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InsightsResourcesPaymentEvaluationOutcomeType {
    Failed = "failed",
    MerchantBlocked = "merchant_blocked",
    Rejected = "rejected",
    Succeeded = "succeeded",
});
