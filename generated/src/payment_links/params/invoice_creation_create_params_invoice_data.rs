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
        self,
        account_tax_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "account_tax_ids",
                    Value::list(account_tax_ids.into_iter().map(Value::text)),
                ),
        )
    }

    /// Clears `account_tax_ids`: unsets what is stored.
    #[inline]
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.cleared("account_tax_ids"))
    }

    /// Sets `custom_fields`.
    #[inline]
    pub fn custom_fields(
        self,
        custom_fields: impl IntoIterator<Item = CustomFieldParams>,
    ) -> Self {
        Self(self.0.with("custom_fields", Value::list(custom_fields)))
    }

    /// Clears `custom_fields`: unsets what is stored.
    #[inline]
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.cleared("custom_fields"))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `footer`.
    #[inline]
    pub fn footer(self, footer: impl Into<String>) -> Self {
        Self(self.0.with("footer", Value::text(footer)))
    }

    /// Sets `issuer`.
    #[inline]
    pub fn issuer(self, issuer: InvoiceIssuer) -> Self {
        Self(self.0.with("issuer", issuer))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Sets `rendering_options`.
    #[inline]
    pub fn rendering_options(
        self,
        rendering_options: CheckoutRenderingOptionsParam,
    ) -> Self {
        Self(self.0.with("rendering_options", rendering_options))
    }

    /// Clears `rendering_options`: unsets what is stored.
    #[inline]
    pub fn clear_rendering_options(self) -> Self {
        Self(self.0.cleared("rendering_options"))
    }
}

impl Default for InvoiceCreationCreateParamsInvoiceData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
