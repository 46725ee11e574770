// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{InsightsResourcesPaymentEvaluationBillingDetails, PaymentMethodId};

/// Payment method details attached to this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_payment_method_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationPaymentMethodDetails {
    /// Billing information associated with the payment evaluation.
    pub billing_details: Option<Part<InsightsResourcesPaymentEvaluationBillingDetails>>,
    /// The payment method used in this payment evaluation.
    pub payment_method: Expandable<PaymentMethodId>,
}

impl Record for InsightsResourcesPaymentEvaluationPaymentMethodDetails {
    fn blank() -> Self {
        Self {
            billing_details: blank(),
            payment_method: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_payment_method_details",
            constants: &[],
            fields: &[
                Field("billing_details", NULLABLE),
                Field("payment_method", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.billing_details,
            _ => &self.payment_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.billing_details,
            _ => &mut self.payment_method,
        }
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationPaymentMethodDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationPaymentMethodDetails);
