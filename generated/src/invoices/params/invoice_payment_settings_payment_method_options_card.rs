// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{PaymentIntentParamInstallments, RequestThreeDSecure};

stripe_runtime::params! {
    /// Parameters at `PostInvoices/payment_settings/payment_method_options/card`, `PostInvoicesInvoice/payment_settings/payment_method_options/card`.
    pub struct InvoicePaymentSettingsPaymentMethodOptionsCard;
}

impl InvoicePaymentSettingsPaymentMethodOptionsCard {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `installments`.
    #[inline]
    pub fn installments(self, installments: PaymentIntentParamInstallments) -> Self {
        Self(self.0.with("installments", installments))
    }

    /// Sets `request_three_d_secure`.
    #[inline]
    pub fn request_three_d_secure(
        self,
        request_three_d_secure: RequestThreeDSecure,
    ) -> Self {
        Self(self.0.with("request_three_d_secure", request_three_d_secure))
    }
}

impl Default for InvoicePaymentSettingsPaymentMethodOptionsCard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
