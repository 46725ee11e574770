// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::InvoiceIssuer;

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinks/subscription_data/invoice_settings`, `PostPaymentLinksPaymentLink/subscription_data/invoice_settings`.
    pub struct SubscriptionDataInvoiceSettingsParams;
}

impl SubscriptionDataInvoiceSettingsParams {
    /// No parameters yet.
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `issuer`.
    pub fn issuer(mut self, issuer: InvoiceIssuer) -> Self {
        self.0.set("issuer", issuer);
        self
    }
}

impl Default for SubscriptionDataInvoiceSettingsParams {
    fn default() -> Self {
        Self::new()
    }
}
