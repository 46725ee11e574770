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
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.0.set("reference", Value::text(reference));
        self
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsSwish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
