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
        self,
        bank_transfer: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
    ) -> Self {
        Self(self.0.with("bank_transfer", bank_transfer))
    }

    /// Sets `funding_type`.
    #[inline]
    pub fn funding_type(self, funding_type: impl Into<String>) -> Self {
        Self(self.0.with("funding_type", Value::text(funding_type)))
    }
}

impl Default for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
