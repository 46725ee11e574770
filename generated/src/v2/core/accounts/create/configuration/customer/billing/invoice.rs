// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.customer.billing.invoice` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

pub use crate::v2_core_account::configuration::customer::billing::invoice::rendering;
pub use crate::invoices::create::CustomField;

rt::params! {
    /// Default invoice PDF rendering options.
    ///
    /// Parameters for `configuration[customer][billing][invoice][rendering]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `configuration[customer][billing][invoice][rendering]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Rendering;
}

impl Rendering {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Indicates whether displayed line item prices and amounts on invoice PDFs include inclusive tax
    /// amounts. Must be either `include_inclusive_tax` or `exclude_tax`.
    #[inline]
    pub fn amount_tax_display(
        self,
        amount_tax_display: crate::v2_core_account::configuration::customer::billing::invoice::rendering::AmountTaxDisplay,
    ) -> Self {
        Self(self.0.with("amount_tax_display", amount_tax_display))
    }

    /// ID of the invoice rendering template to use for future invoices.
    #[inline]
    pub fn template(
        self,
        template: impl Into<crate::ids::InvoiceRenderingTemplateId>,
    ) -> Self {
        let template: crate::ids::InvoiceRenderingTemplateId = template.into();
        Self(self.0.with("template", template))
    }
}

impl Default for Rendering {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
