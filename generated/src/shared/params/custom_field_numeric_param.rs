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
    pub fn default_value(self, default_value: impl Into<String>) -> Self {
        Self(self.0.with("default_value", Value::text(default_value)))
    }

    /// Sets `maximum_length`.
    #[inline]
    pub fn maximum_length(self, maximum_length: i64) -> Self {
        Self(self.0.with("maximum_length", maximum_length))
    }

    /// Sets `minimum_length`.
    #[inline]
    pub fn minimum_length(self, minimum_length: i64) -> Self {
        Self(self.0.with("minimum_length", minimum_length))
    }
}

impl Default for CustomFieldNumericParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
