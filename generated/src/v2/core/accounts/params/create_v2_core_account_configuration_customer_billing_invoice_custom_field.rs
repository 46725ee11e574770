// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostV2CoreAccounts/configuration/customer/billing/invoice/custom_fields[]`, `PostV2CoreAccountsId/configuration/customer/billing/invoice/custom_fields[]`.
    pub struct CreateV2CoreAccountConfigurationCustomerBillingInvoiceCustomField;
}

impl CreateV2CoreAccountConfigurationCustomerBillingInvoiceCustomField {
    /// The parameters that Stripe requires.
    ///
    /// - `name`: The name of the custom field. This may be up to 40 characters.
    /// - `value`: The value of the custom field. This may be up to 140 characters. When updating, pass an empty
    ///   string to remove previously-defined values.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("name", Value::text(name))
                .with("value", Value::text(value)),
        )
    }
}
