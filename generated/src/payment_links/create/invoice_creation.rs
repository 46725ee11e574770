// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_creation` of [`payment_links::create`](fn@crate::payment_links::create) takes.

pub mod invoice_data;

rt::params! {
    /// Parameters for `invoice_creation[invoice_data]` of [`payment_links::create`](fn@crate::payment_links::create) and `invoice_creation[invoice_data]` of [`payment_links::update`](fn@crate::payment_links::update).
    pub struct InvoiceData;
}

impl InvoiceData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account_tax_ids`.
    #[inline]
    pub fn account_tax_ids(
        self,
        account_tax_ids: impl IntoIterator<Item = impl Into<crate::ids::TaxIdId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "account_tax_ids",
                    rt::Value::list(
                        account_tax_ids
                            .into_iter()
                            .map(Into::<crate::ids::TaxIdId>::into),
                    ),
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
        custom_fields: impl IntoIterator<Item = crate::invoices::create::CustomField>,
    ) -> Self {
        Self(self.0.with("custom_fields", rt::Value::list(custom_fields)))
    }

    /// Clears `custom_fields`: unsets what is stored.
    #[inline]
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.cleared("custom_fields"))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `footer`.
    #[inline]
    pub fn footer(self, footer: impl Into<String>) -> Self {
        Self(self.0.with("footer", rt::Value::text(footer)))
    }

    /// Sets `issuer`.
    #[inline]
    pub fn issuer(self, issuer: invoice_data::Issuer) -> Self {
        Self(self.0.with("issuer", issuer))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
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
        rendering_options: invoice_data::RenderingOptions,
    ) -> Self {
        Self(self.0.with("rendering_options", rendering_options))
    }

    /// Clears `rendering_options`: unsets what is stored.
    #[inline]
    pub fn clear_rendering_options(self) -> Self {
        Self(self.0.cleared("rendering_options"))
    }
}

impl Default for InvoiceData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
