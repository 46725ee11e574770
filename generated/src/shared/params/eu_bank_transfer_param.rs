// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/customer_balance/bank_transfer/eu_bank_transfer`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/customer_balance/bank_transfer/eu_bank_transfer`, `PostInvoices/payment_settings/payment_method_options/customer_balance/bank_transfer/eu_bank_transfer` and 3 more places.
    pub struct EuBankTransferParam;
}

impl EuBankTransferParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(country: impl Into<String>) -> Self {
        Self(Params::new().with("country", Value::text(country)))
    }
}
