// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/swish`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsSwish;
}

impl CreateCheckoutSessionPaymentMethodOptionsSwish {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", Value::text(reference)))
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsSwish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
