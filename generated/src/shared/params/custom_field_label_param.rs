// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/custom_fields[]/label`, `PostPaymentLinks/custom_fields[]/label`, `PostPaymentLinksPaymentLink/custom_fields[]/label`.
    pub struct CustomFieldLabelParam;
}

impl CustomFieldLabelParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(custom: impl Into<String>) -> Self {
        Self(Params::new().with("type", "custom").with("custom", Value::text(custom)))
    }
}
