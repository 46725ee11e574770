// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// Customer details attached to this payment evaluation.
///
/// The schema `insights_resources_payment_evaluation_customer_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationCustomerDetails {
    /// The ID of the customer associated with the payment evaluation.
    pub customer: Option<String>,
    /// The ID of the Account representing the customer associated with the payment evaluation.
    pub customer_account: Option<String>,
    /// The customer's email address.
    pub email: Option<String>,
    /// The customer's full name or business name.
    pub name: Option<String>,
    /// The customer's phone number.
    pub phone: Option<String>,
}

impl Blank for InsightsResourcesPaymentEvaluationCustomerDetails {
    const BLANK: Self = Self {
        customer: Blank::BLANK,
        customer_account: Blank::BLANK,
        email: Blank::BLANK,
        name: Blank::BLANK,
        phone: Blank::BLANK,
    };
}

impl Record for InsightsResourcesPaymentEvaluationCustomerDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_customer_details",
            constants: &[],
            fields: &[
                Field("customer", NULLABLE),
                Field("customer_account", NULLABLE),
                Field("email", NULLABLE),
                Field("name", NULLABLE),
                Field("phone", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.customer,
            1 => &self.customer_account,
            2 => &self.email,
            3 => &self.name,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.customer,
            1 => &mut self.customer_account,
            2 => &mut self.email,
            3 => &mut self.name,
            _ => &mut self.phone,
        }
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationCustomerDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationCustomerDetails);
