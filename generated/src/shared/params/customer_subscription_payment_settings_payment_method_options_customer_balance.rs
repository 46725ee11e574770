// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/customer_balance`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/customer_balance`, `PostInvoices/payment_settings/payment_method_options/customer_balance` and 3 more places.
    pub struct CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance;
}

impl CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `bank_transfer`.
    #[inline]
    pub fn bank_transfer(
        mut self,
        bank_transfer: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
    ) -> Self {
        self.0.set("bank_transfer", bank_transfer);
        self
    }

    /// Sets `funding_type`.
    #[inline]
    pub fn funding_type(mut self, funding_type: impl Into<String>) -> Self {
        self.0.set("funding_type", Value::text(funding_type));
        self
    }
}

impl Default for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
