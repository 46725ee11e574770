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
    pub fn default_mandate(mut self, default_mandate: impl Into<String>) -> Self {
        self.0.set("default_mandate", Value::text(default_mandate));
        self
    }

    /// Clears `default_mandate`: unsets what is stored.
    #[inline]
    pub fn clear_default_mandate(mut self) -> Self {
        self.0.clear("default_mandate");
        self
    }

    /// Sets `payment_method_options`.
    #[inline]
    pub fn payment_method_options(
        mut self,
        payment_method_options: InvoicePaymentSettingsPaymentMethodOptions,
    ) -> Self {
        self.0.set("payment_method_options", payment_method_options);
        self
    }

    /// Sets `payment_method_types`.
    #[inline]
    pub fn payment_method_types(
        mut self,
        payment_method_types: impl IntoIterator<
            Item = InvoicesPaymentSettingsPaymentMethodType,
        >,
    ) -> Self {
        self.0.set("payment_method_types", Value::list(payment_method_types));
        self
    }

    /// Clears `payment_method_types`: unsets what is stored.
    #[inline]
    pub fn clear_payment_method_types(mut self) -> Self {
        self.0.clear("payment_method_types");
        self
    }
}

impl Default for InvoicePaymentSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
