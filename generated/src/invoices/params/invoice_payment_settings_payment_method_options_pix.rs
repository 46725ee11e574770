// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::AmountIncludesIof;

stripe_runtime::params! {
    /// Parameters at `PostInvoices/payment_settings/payment_method_options/pix`, `PostInvoicesInvoice/payment_settings/payment_method_options/pix`.
    pub struct InvoicePaymentSettingsPaymentMethodOptionsPix;
}

impl InvoicePaymentSettingsPaymentMethodOptionsPix {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount_includes_iof`.
    #[inline]
    pub fn amount_includes_iof(self, amount_includes_iof: AmountIncludesIof) -> Self {
        Self(self.0.with("amount_includes_iof", amount_includes_iof))
    }

    /// Sets `expires_after_seconds`.
    #[inline]
    pub fn expires_after_seconds(self, expires_after_seconds: i64) -> Self {
        Self(self.0.with("expires_after_seconds", expires_after_seconds))
    }
}

impl Default for InvoicePaymentSettingsPaymentMethodOptionsPix {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
