// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// If this is a `boleto` PaymentMethod, this hash contains details about the Boleto payment method.
    ///
    /// Parameters at `PostPaymentMethods/boleto`, `PostPaymentIntents/payment_method_data/boleto`, `PostPaymentIntentsIntent/payment_method_data/boleto` and 5 more places.
    pub struct CreatePaymentMethodBoleto;
}

impl CreatePaymentMethodBoleto {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(tax_id: impl Into<String>) -> Self {
        Self(Params::new().with("tax_id", Value::secret(tax_id)))
    }
}
