// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_settings` of [`customers::create`](fn@crate::customers::create) takes.

pub mod rendering_options;
pub use crate::invoices::create::CustomField;

rt::params! {
    /// Parameters for `invoice_settings[rendering_options]` of [`customers::create`](fn@crate::customers::create) and `invoice_settings[rendering_options]` of [`customers::update`](fn@crate::customers::update).
    pub struct RenderingOptions;
}

impl RenderingOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount_tax_display`.
    #[inline]
    pub fn amount_tax_display(
        self,
        amount_tax_display: rendering_options::AmountTaxDisplay,
    ) -> Self {
        Self(self.0.with("amount_tax_display", amount_tax_display))
    }

    /// Clears `amount_tax_display`: unsets what is stored.
    #[inline]
    pub fn clear_amount_tax_display(self) -> Self {
        Self(self.0.cleared("amount_tax_display"))
    }

    /// Sets `template`.
    #[inline]
    pub fn template(self, template: impl Into<String>) -> Self {
        Self(self.0.with("template", rt::Value::text(template)))
    }
}

impl Default for RenderingOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
