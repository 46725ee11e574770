// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::V2CoreAccountPersonTokenDateOfBirth;

stripe_runtime::params! {
    /// If this is a `klarna` PaymentMethod, this hash contains details about the Klarna payment method.
    ///
    /// Parameters at `PostPaymentMethods/klarna`, `PostPaymentIntents/payment_method_data/klarna`, `PostPaymentIntentsIntent/payment_method_data/klarna` and 5 more places.
    pub struct CreatePaymentMethodKlarna;
}

impl CreatePaymentMethodKlarna {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `dob`.
    #[inline]
    pub fn dob(self, dob: V2CoreAccountPersonTokenDateOfBirth) -> Self {
        Self(self.0.with("dob", dob))
    }
}

impl Default for CreatePaymentMethodKlarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
