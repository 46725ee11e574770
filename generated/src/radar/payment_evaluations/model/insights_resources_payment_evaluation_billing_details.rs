// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::InsightsResourcesPaymentEvaluationAddress;

/// Billing details attached to this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_billing_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationBillingDetails {
    pub address: Part<InsightsResourcesPaymentEvaluationAddress>,
    /// Email address.
    pub email: Option<String>,
    /// Full name.
    pub name: Option<String>,
    /// Billing phone number (including extension).
    pub phone: Option<String>,
}

impl Record for InsightsResourcesPaymentEvaluationBillingDetails {
    fn blank() -> Self {
        Self {
            address: blank(),
            email: blank(),
            name: blank(),
            phone: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_billing_details",
            constants: &[],
            fields: &[
                Field("address", REQUIRED),
                Field("email", NULLABLE),
                Field("name", NULLABLE),
                Field("phone", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.email,
            2 => &self.name,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.email,
            2 => &mut self.name,
            _ => &mut self.phone,
        }
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationBillingDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationBillingDetails);
