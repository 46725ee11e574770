// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::InvoiceIssuer;

stripe_runtime::params! {
    /// Settings for automatic tax lookup for this invoice.
    ///
    /// Parameters at `PostInvoices/automatic_tax`, `PostInvoicesCreatePreview/automatic_tax`, `PostInvoicesInvoice/automatic_tax` and 2 more places.
    pub struct AutomaticTaxParam;
}

impl AutomaticTaxParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `liability`.
    #[inline]
    pub fn liability(self, liability: InvoiceIssuer) -> Self {
        Self(self.0.with("liability", liability))
    }
}
