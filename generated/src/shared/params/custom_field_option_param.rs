// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/custom_fields[]/dropdown/options[]`, `PostPaymentLinks/custom_fields[]/dropdown/options[]`, `PostPaymentLinksPaymentLink/custom_fields[]/dropdown/options[]`.
    pub struct CustomFieldOptionParam;
}

impl CustomFieldOptionParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("label", Value::text(label))
                .with("value", Value::text(value)),
        )
    }
}
