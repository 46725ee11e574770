// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::AmountTaxDisplay;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/invoice_creation/invoice_data/rendering_options`, `PostPaymentLinks/invoice_creation/invoice_data/rendering_options`, `PostPaymentLinksPaymentLink/invoice_creation/invoice_data/rendering_options`.
    pub struct CheckoutRenderingOptionsParam;
}

impl CheckoutRenderingOptionsParam {
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

    /// Sets `template`.
    #[inline]
    pub fn template(self, template: impl Into<String>) -> Self {
        Self(self.0.with("template", Value::text(template)))
    }
}

impl Default for CheckoutRenderingOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
