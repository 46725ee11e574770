// Written by `cargo xtask generate`. Do not edit.
//! What `initiating_payment_method_details` of [`test_helpers::treasury::received_debits::create`](fn@crate::test_helpers::treasury::received_debits::create) takes.

rt::params! {
    /// Parameters for `initiating_payment_method_details[us_bank_account]` of [`test_helpers::treasury::received_debits::create`](fn@crate::test_helpers::treasury::received_debits::create) and `initiating_payment_method_details[us_bank_account]` of [`test_helpers::treasury::received_credits::create`](fn@crate::test_helpers::treasury::received_credits::create).
    pub struct UsBankAccount;
}

impl UsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account_holder_name`.
    #[inline]
    pub fn account_holder_name(self, account_holder_name: impl Into<String>) -> Self {
        Self(self.0.with("account_holder_name", rt::Value::text(account_holder_name)))
    }

    /// Sets `account_number`.
    #[inline]
    pub fn account_number(self, account_number: impl Into<String>) -> Self {
        Self(self.0.with("account_number", rt::Value::secret(account_number)))
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(self, routing_number: impl Into<String>) -> Self {
        Self(self.0.with("routing_number", rt::Value::secret(routing_number)))
    }
}

impl Default for UsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
