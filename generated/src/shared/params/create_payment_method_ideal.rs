// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PaymentMethodDetailsIdealBank;

stripe_runtime::params! {
    /// If this is an `ideal` PaymentMethod, this hash contains details about the iDEAL payment method.
    ///
    /// Parameters at `PostPaymentMethods/ideal`, `PostPaymentIntents/payment_method_data/ideal`, `PostPaymentIntentsIntent/payment_method_data/ideal` and 5 more places.
    pub struct CreatePaymentMethodIdeal;
}

impl CreatePaymentMethodIdeal {
    /// No parameters yet.
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `bank`.
    pub fn bank(mut self, bank: PaymentMethodDetailsIdealBank) -> Self {
        self.0.set("bank", bank);
        self
    }
}

impl Default for CreatePaymentMethodIdeal {
    fn default() -> Self {
        Self::new()
    }
}
