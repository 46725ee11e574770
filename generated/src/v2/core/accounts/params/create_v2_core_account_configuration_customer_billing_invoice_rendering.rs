// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::AmountTaxDisplay;

stripe_runtime::params! {
    /// Default invoice PDF rendering options.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/customer/billing/invoice/rendering`, `PostV2CoreAccountsId/configuration/customer/billing/invoice/rendering`.
    pub struct CreateV2CoreAccountConfigurationCustomerBillingInvoiceRendering;
}

impl CreateV2CoreAccountConfigurationCustomerBillingInvoiceRendering {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Indicates whether displayed line item prices and amounts on invoice PDFs include inclusive tax
    /// amounts. Must be either `include_inclusive_tax` or `exclude_tax`.
    #[inline]
    pub fn amount_tax_display(self, amount_tax_display: AmountTaxDisplay) -> Self {
        Self(self.0.with("amount_tax_display", amount_tax_display))
    }

    /// ID of the invoice rendering template to use for future invoices.
    #[inline]
    pub fn template(self, template: impl Into<String>) -> Self {
        Self(self.0.with("template", Value::text(template)))
    }
}

impl Default for CreateV2CoreAccountConfigurationCustomerBillingInvoiceRendering {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
