// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// If this is an `au_becs_debit` PaymentMethod, this hash contains details about the bank account.
    ///
    /// Parameters at `PostPaymentMethods/au_becs_debit`, `PostPaymentIntents/payment_method_data/au_becs_debit`, `PostPaymentIntentsIntent/payment_method_data/au_becs_debit` and 5 more places.
    pub struct CreatePaymentMethodAuBecsDebit;
}

impl CreatePaymentMethodAuBecsDebit {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        account_number: impl Into<String>,
        bsb_number: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("account_number", Value::secret(account_number))
                .with("bsb_number", Value::secret(bsb_number)),
        )
    }
}
