// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersTreasuryReceivedCredits/initiating_payment_method_details/us_bank_account`, `PostTestHelpersTreasuryReceivedDebits/initiating_payment_method_details/us_bank_account`.
    pub struct UsBankAccountSourceParams;
}

impl UsBankAccountSourceParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `account_holder_name`.
    #[inline]
    pub fn account_holder_name(self, account_holder_name: impl Into<String>) -> Self {
        Self(self.0.with("account_holder_name", Value::text(account_holder_name)))
    }

    /// Sets `account_number`.
    #[inline]
    pub fn account_number(self, account_number: impl Into<String>) -> Self {
        Self(self.0.with("account_number", Value::secret(account_number)))
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(self, routing_number: impl Into<String>) -> Self {
        Self(self.0.with("routing_number", Value::secret(routing_number)))
    }
}

impl Default for UsBankAccountSourceParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
