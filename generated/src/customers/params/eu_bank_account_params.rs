// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerFundingInstructions/bank_transfer/eu_bank_transfer`.
    pub struct EuBankAccountParams;
}

impl EuBankAccountParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(country: impl Into<String>) -> Self {
        Self(Params::new().with("country", Value::text(country)))
    }
}
