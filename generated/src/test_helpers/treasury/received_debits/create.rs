// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::treasury::received_debits::create`](fn@crate::test_helpers::treasury::received_debits::create).

pub mod initiating_payment_method_details;

rt::params! {
    /// Initiating payment method details for the object.
    ///
    /// Parameters for `initiating_payment_method_details` of [`test_helpers::treasury::received_debits::create`](fn@crate::test_helpers::treasury::received_debits::create) and `initiating_payment_method_details` of [`test_helpers::treasury::received_credits::create`](fn@crate::test_helpers::treasury::received_credits::create).
    pub struct InitiatingPaymentMethodDetails;
}

impl InitiatingPaymentMethodDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "us_bank_account"))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: initiating_payment_method_details::UsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }
}

impl Default for InitiatingPaymentMethodDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
