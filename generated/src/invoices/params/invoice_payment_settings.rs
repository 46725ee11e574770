// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    InvoicePaymentSettingsPaymentMethodOptions, InvoicesPaymentSettingsPaymentMethodType,
};

stripe_runtime::params! {
    /// Configuration settings for the PaymentIntent that is generated when the invoice is finalized.
    ///
    /// Parameters at `PostInvoices/payment_settings`, `PostInvoicesInvoice/payment_settings`.
    pub struct InvoicePaymentSettings;
}

impl InvoicePaymentSettings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `default_mandate`.
    #[inline]
    pub fn default_mandate(self, default_mandate: impl Into<String>) -> Self {
        Self(self.0.with("default_mandate", Value::text(default_mandate)))
    }

    /// Clears `default_mandate`: unsets what is stored.
    #[inline]
    pub fn clear_default_mandate(self) -> Self {
        Self(self.0.cleared("default_mandate"))
    }

    /// Sets `payment_method_options`.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: InvoicePaymentSettingsPaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// Sets `payment_method_types`.
    #[inline]
    pub fn payment_method_types(
        self,
        payment_method_types: impl IntoIterator<
            Item = InvoicesPaymentSettingsPaymentMethodType,
        >,
    ) -> Self {
        Self(self.0.with("payment_method_types", Value::list(payment_method_types)))
    }

    /// Clears `payment_method_types`: unsets what is stored.
    #[inline]
    pub fn clear_payment_method_types(self) -> Self {
        Self(self.0.cleared("payment_method_types"))
    }
}

impl Default for InvoicePaymentSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
