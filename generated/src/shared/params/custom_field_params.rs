// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostInvoices/custom_fields[]`, `PostInvoicesInvoice/custom_fields[]`, `PostCustomers/invoice_settings/custom_fields[]` and 4 more places.
    pub struct CustomFieldParams;
}

impl CustomFieldParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("name", Value::text(name))
                .with("value", Value::text(value)),
        )
    }
}
