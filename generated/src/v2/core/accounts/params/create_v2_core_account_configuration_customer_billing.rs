// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateV2CoreAccountConfigurationCustomerBillingInvoice;

stripe_runtime::params! {
    /// Billing settings - default settings used for this customer in Billing flows such as Invoices and
    /// Subscriptions.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/customer/billing`.
    pub struct CreateV2CoreAccountConfigurationCustomerBilling;
}

impl CreateV2CoreAccountConfigurationCustomerBilling {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Default invoice settings for the customer account.
    #[inline]
    pub fn invoice(
        self,
        invoice: CreateV2CoreAccountConfigurationCustomerBillingInvoice,
    ) -> Self {
        Self(self.0.with("invoice", invoice))
    }
}

impl Default for CreateV2CoreAccountConfigurationCustomerBilling {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
