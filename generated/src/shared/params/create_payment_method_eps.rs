// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PaymentMethodDetailsEpsBank;

stripe_runtime::params! {
    /// If this is an `eps` PaymentMethod, this hash contains details about the EPS payment method.
    ///
    /// Parameters at `PostPaymentMethods/eps`, `PostPaymentIntents/payment_method_data/eps`, `PostPaymentIntentsIntent/payment_method_data/eps` and 5 more places.
    pub struct CreatePaymentMethodEps;
}

impl CreatePaymentMethodEps {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `bank`.
    #[inline]
    pub fn bank(mut self, bank: PaymentMethodDetailsEpsBank) -> Self {
        self.0.set("bank", bank);
        self
    }
}

impl Default for CreatePaymentMethodEps {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
