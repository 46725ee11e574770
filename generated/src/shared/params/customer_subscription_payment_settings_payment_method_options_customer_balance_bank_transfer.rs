// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::EuBankTransferParam;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/customer_balance/bank_transfer`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/customer_balance/bank_transfer`, `PostInvoices/payment_settings/payment_method_options/customer_balance/bank_transfer` and 3 more places.
    pub struct CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer;
}

impl CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `eu_bank_transfer`.
    #[inline]
    pub fn eu_bank_transfer(self, eu_bank_transfer: EuBankTransferParam) -> Self {
        Self(self.0.with("eu_bank_transfer", eu_bank_transfer))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: impl Into<String>) -> Self {
        Self(self.0.with("type", Value::text(type_)))
    }
}

impl Default
for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
