// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// If this is an nz_bank_account PaymentMethod, this hash contains details about the
    /// nz_bank_account payment method.
    ///
    /// Parameters at `PostPaymentMethods/nz_bank_account`, `PostPaymentIntents/payment_method_data/nz_bank_account`, `PostPaymentIntentsIntent/payment_method_data/nz_bank_account` and 5 more places.
    pub struct CreatePaymentMethodNzBankAccount;
}

impl CreatePaymentMethodNzBankAccount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        account_number: impl Into<String>,
        bank_code: impl Into<String>,
        branch_code: impl Into<String>,
        suffix: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("account_number", Value::secret(account_number))
                .with("bank_code", Value::text(bank_code))
                .with("branch_code", Value::text(branch_code))
                .with("suffix", Value::text(suffix)),
        )
    }

    /// Sets `account_holder_name`.
    #[inline]
    pub fn account_holder_name(self, account_holder_name: impl Into<String>) -> Self {
        Self(self.0.with("account_holder_name", Value::text(account_holder_name)))
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", Value::text(reference)))
    }
}
