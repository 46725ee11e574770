// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/pay_by_bank`, `PostPaymentIntentsIntent/payment_method_options/pay_by_bank`, `PostPaymentIntentsIntentConfirm/payment_method_options/pay_by_bank`.
    pub struct CreatePaymentIntentPaymentMethodOptionsPayByBank;
}

impl CreatePaymentIntentPaymentMethodOptionsPayByBank {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsPayByBank {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
