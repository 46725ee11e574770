// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// If this is an `acss_debit` PaymentMethod, this hash contains details about the ACSS Debit
    /// payment method.
    ///
    /// Parameters at `PostPaymentMethods/acss_debit`, `PostPaymentIntents/payment_method_data/acss_debit`, `PostPaymentIntentsIntent/payment_method_data/acss_debit` and 5 more places.
    pub struct CreatePaymentMethodAcssDebit;
}

impl CreatePaymentMethodAcssDebit {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        account_number: impl Into<String>,
        institution_number: impl Into<String>,
        transit_number: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("account_number", Value::secret(account_number))
                .with("institution_number", Value::text(institution_number))
                .with("transit_number", Value::secret(transit_number)),
        )
    }
}
