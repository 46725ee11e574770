// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::BillingDetailsParams;

stripe_runtime::params! {
    /// Parameters at `PostRadarPaymentEvaluations/payment_details/payment_method_details`.
    pub struct RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails;
}

impl RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(payment_method: impl Into<String>) -> Self {
        Self(Params::new().with("payment_method", Value::text(payment_method)))
    }

    /// Sets `billing_details`.
    #[inline]
    pub fn billing_details(self, billing_details: BillingDetailsParams) -> Self {
        Self(self.0.with("billing_details", billing_details))
    }
}
