// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Details of a merchant_blocked outcome attached to this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_merchant_blocked`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationMerchantBlocked {
    /// The reason the payment was blocked by the merchant.
    pub reason: InsightsResourcesPaymentEvaluationMerchantBlockedReason,
}

impl Blank for InsightsResourcesPaymentEvaluationMerchantBlocked {
    const BLANK: Self = Self { reason: Blank::BLANK };
}

impl Record for InsightsResourcesPaymentEvaluationMerchantBlocked {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_merchant_blocked",
            constants: &[],
            fields: &[Field("reason", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.reason
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.reason
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationMerchantBlocked {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationMerchantBlocked);

/// The reason the payment was blocked by the merchant.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightsResourcesPaymentEvaluationMerchantBlockedReason {
    /// `authentication_required`
    AuthenticationRequired,
    /// `blocked_for_fraud`
    BlockedForFraud,
    /// `invalid_payment`
    InvalidPayment,
    /// `other`
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InsightsResourcesPaymentEvaluationMerchantBlockedReason {
    AuthenticationRequired = "authentication_required",
    BlockedForFraud = "blocked_for_fraud",
    InvalidPayment = "invalid_payment",
    Other = "other",
});
