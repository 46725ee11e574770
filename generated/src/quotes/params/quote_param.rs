// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::InvoiceIssuer;

stripe_runtime::params! {
    /// All invoices will be billed using the specified settings.
    ///
    /// Parameters at `PostQuotes/invoice_settings`, `PostQuotesQuote/invoice_settings`.
    pub struct QuoteParam;
}

impl QuoteParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `days_until_due`.
    #[inline]
    pub fn days_until_due(self, days_until_due: i64) -> Self {
        Self(self.0.with("days_until_due", days_until_due))
    }

    /// Sets `issuer`.
    #[inline]
    pub fn issuer(self, issuer: InvoiceIssuer) -> Self {
        Self(self.0.with("issuer", issuer))
    }
}

impl Default for QuoteParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
