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
        mut self,
        financial_connections: InvoiceLinkedAccountOptionsParam,
    ) -> Self {
        self.0.set("financial_connections", financial_connections);
        self
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        mut self,
        verification_method: CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    ) -> Self {
        self.0.set("verification_method", verification_method);
        self
    }
}

impl Default for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
