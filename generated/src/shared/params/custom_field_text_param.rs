// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/custom_fields[]/text`, `PostPaymentLinks/custom_fields[]/text`, `PostPaymentLinksPaymentLink/custom_fields[]/text`.
    pub struct CustomFieldTextParam;
}

impl CustomFieldTextParam {
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

impl Default for CustomFieldTextParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
