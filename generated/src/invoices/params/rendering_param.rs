// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{AmountTaxDisplay, RenderingPdfParam};

stripe_runtime::params! {
    /// The rendering-related settings that control how the invoice is displayed on customer-facing
    /// surfaces such as PDF and Hosted Invoice Page.
    ///
    /// Parameters at `PostInvoices/rendering`, `PostInvoicesInvoice/rendering`.
    pub struct RenderingParam;
}

impl RenderingParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount_tax_display`.
    #[inline]
    pub fn amount_tax_display(mut self, amount_tax_display: AmountTaxDisplay) -> Self {
        self.0.set("amount_tax_display", amount_tax_display);
        self
    }

    /// Clears `amount_tax_display`: unsets what is stored.
    #[inline]
    pub fn clear_amount_tax_display(mut self) -> Self {
        self.0.clear("amount_tax_display");
        self
    }

    /// Sets `pdf`.
    #[inline]
    pub fn pdf(mut self, pdf: RenderingPdfParam) -> Self {
        self.0.set("pdf", pdf);
        self
    }

    /// Sets `template`.
    #[inline]
    pub fn template(mut self, template: impl Into<String>) -> Self {
        self.0.set("template", Value::text(template));
        self
    }

    /// Sets `template_version`.
    #[inline]
    pub fn template_version(mut self, template_version: i64) -> Self {
        self.0.set("template_version", template_version);
        self
    }

    /// Clears `template_version`: unsets what is stored.
    #[inline]
    pub fn clear_template_version(mut self) -> Self {
        self.0.clear("template_version");
        self
    }
}

impl Default for RenderingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
