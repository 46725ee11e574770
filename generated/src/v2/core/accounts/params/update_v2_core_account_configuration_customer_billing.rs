// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CreateV2CoreAccountConfigurationCustomerBillingInvoice;

stripe_runtime::params! {
    /// Billing settings - default settings used for this customer in Billing flows such as Invoices and
    /// Subscriptions.
    ///
    /// Parameters at `PostV2CoreAccountsId/configuration/customer/billing`.
    pub struct UpdateV2CoreAccountConfigurationCustomerBilling;
}

impl UpdateV2CoreAccountConfigurationCustomerBilling {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The ID of a `PaymentMethod` attached to this Account's `customer` configuration, used as the
    /// default payment method for invoices and subscriptions.
    #[inline]
    pub fn default_payment_method(
        self,
        default_payment_method: impl Into<String>,
    ) -> Self {
        Self(self.0.with("default_payment_method", Value::text(default_payment_method)))
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

impl Default for UpdateV2CoreAccountConfigurationCustomerBilling {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
