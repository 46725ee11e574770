// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/custom_fields[]/numeric`, `PostPaymentLinks/custom_fields[]/numeric`, `PostPaymentLinksPaymentLink/custom_fields[]/numeric`.
    pub struct CustomFieldNumericParam;
}

impl CustomFieldNumericParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `default_value`.
    #[inline]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.0.set("default_value", Value::text(default_value));
        self
    }

    /// Sets `maximum_length`.
    #[inline]
    pub fn maximum_length(mut self, maximum_length: i64) -> Self {
        self.0.set("maximum_length", maximum_length);
        self
    }

    /// Sets `minimum_length`.
    #[inline]
    pub fn minimum_length(mut self, minimum_length: i64) -> Self {
        self.0.set("minimum_length", minimum_length);
        self
    }
}

impl Default for CustomFieldNumericParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
