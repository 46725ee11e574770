// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostSetupIntents/payment_method_options/paypal`, `PostSetupIntentsIntent/payment_method_options/paypal`, `PostSetupIntentsIntentConfirm/payment_method_options/paypal`.
    pub struct CreateSetupIntentPaymentMethodOptionsPaypal;
}

impl CreateSetupIntentPaymentMethodOptionsPaypal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `billing_agreement_id`.
    #[inline]
    pub fn billing_agreement_id(self, billing_agreement_id: impl Into<String>) -> Self {
        Self(self.0.with("billing_agreement_id", Value::text(billing_agreement_id)))
    }
}

impl Default for CreateSetupIntentPaymentMethodOptionsPaypal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
