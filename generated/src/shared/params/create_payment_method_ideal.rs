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
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `bank`.
    #[inline]
    pub fn bank(mut self, bank: PaymentMethodDetailsIdealBank) -> Self {
        self.0.set("bank", bank);
        self
    }
}

impl Default for CreatePaymentMethodIdeal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
