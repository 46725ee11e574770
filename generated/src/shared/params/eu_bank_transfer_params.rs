// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/customer_balance/bank_transfer/eu_bank_transfer`, `PostPaymentIntents/payment_method_options/customer_balance/bank_transfer/eu_bank_transfer`, `PostPaymentIntentsIntent/payment_method_options/customer_balance/bank_transfer/eu_bank_transfer` and 1 more places.
    pub struct EuBankTransferParams;
}

impl EuBankTransferParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(country: impl Into<String>) -> Self {
        Self(Params::new().with("country", Value::text(country)))
    }
}
