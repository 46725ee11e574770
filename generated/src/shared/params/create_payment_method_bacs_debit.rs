// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// If this is a `bacs_debit` PaymentMethod, this hash contains details about the Bacs Direct Debit
    /// bank account.
    ///
    /// Parameters at `PostPaymentMethods/bacs_debit`, `PostPaymentIntents/payment_method_data/bacs_debit`, `PostPaymentIntentsIntent/payment_method_data/bacs_debit` and 5 more places.
    pub struct CreatePaymentMethodBacsDebit;
}

impl CreatePaymentMethodBacsDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `account_number`.
    #[inline]
    pub fn account_number(self, account_number: impl Into<String>) -> Self {
        Self(self.0.with("account_number", Value::secret(account_number)))
    }

    /// Sets `sort_code`.
    #[inline]
    pub fn sort_code(self, sort_code: impl Into<String>) -> Self {
        Self(self.0.with("sort_code", Value::secret(sort_code)))
    }
}

impl Default for CreatePaymentMethodBacsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
