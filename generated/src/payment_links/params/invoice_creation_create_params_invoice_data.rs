// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{CheckoutRenderingOptionsParam, CustomFieldParams, InvoiceIssuer};

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinks/invoice_creation/invoice_data`, `PostPaymentLinksPaymentLink/invoice_creation/invoice_data`.
    pub struct InvoiceCreationCreateParamsInvoiceData;
}

impl InvoiceCreationCreateParamsInvoiceData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `account_tax_ids`.
    #[inline]
    pub fn account_tax_ids(
        mut self,
        account_tax_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .set(
                "account_tax_ids",
                Value::list(account_tax_ids.into_iter().map(Value::text)),
            );
        self
    }

    /// Clears `account_tax_ids`: unsets what is stored.
    #[inline]
    pub fn clear_account_tax_ids(mut self) -> Self {
        self.0.clear("account_tax_ids");
        self
    }

    /// Sets `custom_fields`.
    #[inline]
    pub fn custom_fields(
        mut self,
        custom_fields: impl IntoIterator<Item = CustomFieldParams>,
    ) -> Self {
        self.0.set("custom_fields", Value::list(custom_fields));
        self
    }

    /// Clears `custom_fields`: unsets what is stored.
    #[inline]
    pub fn clear_custom_fields(mut self) -> Self {
        self.0.clear("custom_fields");
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `footer`.
    #[inline]
    pub fn footer(mut self, footer: impl Into<String>) -> Self {
        self.0.set("footer", Value::text(footer));
        self
    }

    /// Sets `issuer`.
    #[inline]
    pub fn issuer(mut self, issuer: InvoiceIssuer) -> Self {
        self.0.set("issuer", issuer);
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(mut self) -> Self {
        self.0.clear("metadata");
        self
    }

    /// Sets `rendering_options`.
    #[inline]
    pub fn rendering_options(
        mut self,
        rendering_options: CheckoutRenderingOptionsParam,
    ) -> Self {
        self.0.set("rendering_options", rendering_options);
        self
    }

    /// Clears `rendering_options`: unsets what is stored.
    #[inline]
    pub fn clear_rendering_options(mut self) -> Self {
        self.0.clear("rendering_options");
        self
    }
}

impl Default for InvoiceCreationCreateParamsInvoiceData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
