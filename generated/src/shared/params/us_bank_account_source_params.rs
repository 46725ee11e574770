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
    pub fn account_holder_name(
        mut self,
        account_holder_name: impl Into<String>,
    ) -> Self {
        self.0.set("account_holder_name", Value::text(account_holder_name));
        self
    }

    /// Sets `account_number`.
    #[inline]
    pub fn account_number(mut self, account_number: impl Into<String>) -> Self {
        self.0.set("account_number", Value::secret(account_number));
        self
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(mut self, routing_number: impl Into<String>) -> Self {
        self.0.set("routing_number", Value::secret(routing_number));
        self
    }
}

impl Default for UsBankAccountSourceParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
