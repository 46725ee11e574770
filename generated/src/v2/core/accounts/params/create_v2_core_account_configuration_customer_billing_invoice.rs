// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CreateV2CoreAccountConfigurationCustomerBillingInvoiceCustomField,
    CreateV2CoreAccountConfigurationCustomerBillingInvoiceRendering,
};

stripe_runtime::params! {
    /// Default invoice settings for the customer account.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/customer/billing/invoice`, `PostV2CoreAccountsId/configuration/customer/billing/invoice`.
    pub struct CreateV2CoreAccountConfigurationCustomerBillingInvoice;
}

impl CreateV2CoreAccountConfigurationCustomerBillingInvoice {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The list of up to 4 default custom fields to be displayed on invoices for this customer.
    #[inline]
    pub fn custom_fields(
        self,
        custom_fields: impl IntoIterator<
            Item = CreateV2CoreAccountConfigurationCustomerBillingInvoiceCustomField,
        >,
    ) -> Self {
        Self(self.0.with("custom_fields", Value::list(custom_fields)))
    }

    /// Default invoice footer.
    #[inline]
    pub fn footer(self, footer: impl Into<String>) -> Self {
        Self(self.0.with("footer", Value::text(footer)))
    }

    /// Sequence number to use on the customer account's next invoice. Defaults to 1.
    #[inline]
    pub fn next_sequence(self, next_sequence: i64) -> Self {
        Self(self.0.with("next_sequence", next_sequence))
    }

    /// Prefix used to generate unique invoice numbers. Must be 3-12 uppercase letters or numbers.
    #[inline]
    pub fn prefix(self, prefix: impl Into<String>) -> Self {
        Self(self.0.with("prefix", Value::text(prefix)))
    }

    /// Default invoice PDF rendering options.
    #[inline]
    pub fn rendering(
        self,
        rendering: CreateV2CoreAccountConfigurationCustomerBillingInvoiceRendering,
    ) -> Self {
        Self(self.0.with("rendering", rendering))
    }
}

impl Default for CreateV2CoreAccountConfigurationCustomerBillingInvoice {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
