// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::MandateOptions;

stripe_runtime::params! {
    /// If this is a `upi` PaymentMethod, this hash contains details about the UPI payment method.
    ///
    /// Parameters at `PostPaymentMethods/upi`, `PostPaymentIntents/payment_method_data/upi`, `PostPaymentIntentsIntent/payment_method_data/upi` and 5 more places.
    pub struct CreatePaymentMethodUpi;
}

impl CreatePaymentMethodUpi {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(self, mandate_options: MandateOptions) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

impl Default for CreatePaymentMethodUpi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
