// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::{
    InsightsResourcesPaymentEvaluationRejectedCardAddressLine1Check,
    InsightsResourcesPaymentEvaluationRejectedCardAddressPostalCodeCheck,
    InsightsResourcesPaymentEvaluationRejectedCardCvcCheck,
};

/// Details of an succeeded card outcome attached to this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_succeeded_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationSucceededCard {
    /// Result of the address line 1 check.
    pub address_line1_check: InsightsResourcesPaymentEvaluationRejectedCardAddressLine1Check,
    /// Indicates whether the cardholder provided a postal code and if it matched the cardholder’s
    /// billing address.
    pub address_postal_code_check: InsightsResourcesPaymentEvaluationRejectedCardAddressPostalCodeCheck,
    /// Result of the CVC check.
    pub cvc_check: InsightsResourcesPaymentEvaluationRejectedCardCvcCheck,
}

impl Blank for InsightsResourcesPaymentEvaluationSucceededCard {
    const BLANK: Self = Self {
        address_line1_check: Blank::BLANK,
        address_postal_code_check: Blank::BLANK,
        cvc_check: Blank::BLANK,
    };
}

impl Record for InsightsResourcesPaymentEvaluationSucceededCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_succeeded_card",
            constants: &[],
            fields: &[
                Field("address_line1_check", REQUIRED),
                Field("address_postal_code_check", REQUIRED),
                Field("cvc_check", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address_line1_check,
            1 => &self.address_postal_code_check,
            _ => &self.cvc_check,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address_line1_check,
            1 => &mut self.address_postal_code_check,
            _ => &mut self.cvc_check,
        }
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationSucceededCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationSucceededCard);
