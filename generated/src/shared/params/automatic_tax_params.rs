// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::InvoiceIssuer;

stripe_runtime::params! {
    /// Settings for automatic tax lookup for this session and resulting payments, invoices, and
    /// subscriptions.
    ///
    /// Parameters at `PostCheckoutSessions/automatic_tax`, `PostPaymentLinks/automatic_tax`, `PostPaymentLinksPaymentLink/automatic_tax`.
    pub struct AutomaticTaxParams;
}

impl AutomaticTaxParams {
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
