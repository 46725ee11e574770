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
        mut self,
        custom_fields: impl IntoIterator<
            Item = CreateV2CoreAccountConfigurationCustomerBillingInvoiceCustomField,
        >,
    ) -> Self {
        self.0.set("custom_fields", Value::list(custom_fields));
        self
    }

    /// Default invoice footer.
    #[inline]
    pub fn footer(mut self, footer: impl Into<String>) -> Self {
        self.0.set("footer", Value::text(footer));
        self
    }

    /// Sequence number to use on the customer account's next invoice. Defaults to 1.
    #[inline]
    pub fn next_sequence(mut self, next_sequence: i64) -> Self {
        self.0.set("next_sequence", next_sequence);
        self
    }

    /// Prefix used to generate unique invoice numbers. Must be 3-12 uppercase letters or numbers.
    #[inline]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.0.set("prefix", Value::text(prefix));
        self
    }

    /// Default invoice PDF rendering options.
    #[inline]
    pub fn rendering(
        mut self,
        rendering: CreateV2CoreAccountConfigurationCustomerBillingInvoiceRendering,
    ) -> Self {
        self.0.set("rendering", rendering);
        self
    }
}

impl Default for CreateV2CoreAccountConfigurationCustomerBillingInvoice {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
