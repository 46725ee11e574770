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
    pub fn amount_tax_display(self, amount_tax_display: AmountTaxDisplay) -> Self {
        Self(self.0.with("amount_tax_display", amount_tax_display))
    }

    /// Clears `amount_tax_display`: unsets what is stored.
    #[inline]
    pub fn clear_amount_tax_display(self) -> Self {
        Self(self.0.cleared("amount_tax_display"))
    }

    /// Sets `pdf`.
    #[inline]
    pub fn pdf(self, pdf: RenderingPdfParam) -> Self {
        Self(self.0.with("pdf", pdf))
    }

    /// Sets `template`.
    #[inline]
    pub fn template(self, template: impl Into<String>) -> Self {
        Self(self.0.with("template", Value::text(template)))
    }

    /// Sets `template_version`.
    #[inline]
    pub fn template_version(self, template_version: i64) -> Self {
        Self(self.0.with("template_version", template_version))
    }

    /// Clears `template_version`: unsets what is stored.
    #[inline]
    pub fn clear_template_version(self) -> Self {
        Self(self.0.cleared("template_version"))
    }
}

impl Default for RenderingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
