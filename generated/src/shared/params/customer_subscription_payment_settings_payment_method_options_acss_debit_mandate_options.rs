// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::TransactionType;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/acss_debit/mandate_options`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/acss_debit/mandate_options`, `PostInvoices/payment_settings/payment_method_options/acss_debit/mandate_options` and 3 more places.
    pub struct CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions;
}

impl CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `transaction_type`.
    #[inline]
    pub fn transaction_type(self, transaction_type: TransactionType) -> Self {
        Self(self.0.with("transaction_type", transaction_type))
    }
}

impl Default
for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
