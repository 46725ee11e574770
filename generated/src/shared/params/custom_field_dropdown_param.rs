// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CustomFieldOptionParam;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/custom_fields[]/dropdown`, `PostPaymentLinks/custom_fields[]/dropdown`, `PostPaymentLinksPaymentLink/custom_fields[]/dropdown`.
    pub struct CustomFieldDropdownParam;
}

impl CustomFieldDropdownParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(options: impl IntoIterator<Item = CustomFieldOptionParam>) -> Self {
        Self(Params::new().with("options", Value::list(options)))
    }

    /// Sets `default_value`.
    #[inline]
    pub fn default_value(self, default_value: impl Into<String>) -> Self {
        Self(self.0.with("default_value", Value::text(default_value)))
    }
}
