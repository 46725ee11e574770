// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PaymentMethodDetailsP24Bank;

stripe_runtime::params! {
    /// If this is a `p24` PaymentMethod, this hash contains details about the P24 payment method.
    ///
    /// Parameters at `PostPaymentMethods/p24`, `PostPaymentIntents/payment_method_data/p24`, `PostPaymentIntentsIntent/payment_method_data/p24` and 5 more places.
    pub struct CreatePaymentMethodP24;
}

impl CreatePaymentMethodP24 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `bank`.
    #[inline]
    pub fn bank(mut self, bank: PaymentMethodDetailsP24Bank) -> Self {
        self.0.set("bank", bank);
        self
    }
}

impl Default for CreatePaymentMethodP24 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
