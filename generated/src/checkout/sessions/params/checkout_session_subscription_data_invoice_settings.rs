// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::InvoiceIssuer;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/subscription_data/invoice_settings`.
    pub struct CheckoutSessionSubscriptionDataInvoiceSettings;
}

impl CheckoutSessionSubscriptionDataInvoiceSettings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `issuer`.
    #[inline]
    pub fn issuer(self, issuer: InvoiceIssuer) -> Self {
        Self(self.0.with("issuer", issuer))
    }
}

impl Default for CheckoutSessionSubscriptionDataInvoiceSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
