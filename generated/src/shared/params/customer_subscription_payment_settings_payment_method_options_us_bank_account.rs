// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    InvoiceLinkedAccountOptionsParam,
};

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/us_bank_account`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/us_bank_account`, `PostInvoices/payment_settings/payment_method_options/us_bank_account` and 3 more places.
    pub struct CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount;
}

impl CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `financial_connections`.
    #[inline]
    pub fn financial_connections(
        self,
        financial_connections: InvoiceLinkedAccountOptionsParam,
    ) -> Self {
        Self(self.0.with("financial_connections", financial_connections))
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        self,
        verification_method: CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    ) -> Self {
        Self(self.0.with("verification_method", verification_method))
    }
}

impl Default for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
