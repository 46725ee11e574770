// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::AmountTaxDisplay;

stripe_runtime::params! {
    /// Parameters at `PostCustomers/invoice_settings/rendering_options`, `PostCustomersCustomer/invoice_settings/rendering_options`.
    pub struct CustomerRenderingOptionsParam;
}

impl CustomerRenderingOptionsParam {
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

    /// Sets `template`.
    #[inline]
    pub fn template(mut self, template: impl Into<String>) -> Self {
        self.0.set("template", Value::text(template));
        self
    }
}

impl Default for CustomerRenderingOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
