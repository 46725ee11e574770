// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// If this is a `sepa_debit` PaymentMethod, this hash contains details about the SEPA debit bank
    /// account.
    ///
    /// Parameters at `PostPaymentMethods/sepa_debit`, `PostPaymentIntents/payment_method_data/sepa_debit`, `PostPaymentIntentsIntent/payment_method_data/sepa_debit` and 5 more places.
    pub struct CreatePaymentMethodSepaDebit;
}

impl CreatePaymentMethodSepaDebit {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(iban: impl Into<String>) -> Self {
        Self(Params::new().with("iban", Value::secret(iban)))
    }
}
